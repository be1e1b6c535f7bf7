import { describe, expect, it } from "vitest";
import { editPersonal } from "~/modules/experts/edit-personal.server";
import { noNeed } from "~/modules/experts/need/contract";
import type { PersonalStep } from "~/modules/experts/personal-schema.server";
import { rankPeople } from "~/modules/experts/public.server";
import { facetNames, type FacetName, type Narrowing } from "~/modules/experts/ranking/contract";
import { audiencesOf } from "~/modules/experts/sight/may-know.server";
import { similarPeople } from "~/modules/experts/similar-people.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { takenTime } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { actorFor } from "../../support/actors";
import { anExpert, aReader } from "./cast";

describe("facets of an answer", () => {
  const need = { ...noNeed, topics: ["P6"] };
  const answer = (reader: Actor, chosen: Narrowing = {}) => rankPeople(reader, "en", need, { limit: 50, facets: true, ...chosen });
  /** How many of those listed fit, once they are narrowed so. */
  const left = async (reader: Actor, chosen: Narrowing) => (await answer(reader, chosen)).people.filter(({ misses }) => misses.length === 0).length;
  const choosing = (name: FacetName, value: string): Narrowing => (name === "free" ? { free: true } : { [name]: value });

  it("count exactly those who are listed when one is chosen, alone and beside another", async () => {
    const offices = [await buildOffice(database(), { region: "AF" }), await buildOffice(database(), { region: "AP" })];
    const speaks = (speak: "B2" | "C1") => [{ language: "fr", speak }];
    for (const officeId of [offices[0]!.id, offices[0]!.id, offices[1]!.id]) await anExpert({ officeId }, { fields: [{ termId: "P6" }, { termId: "C3" }], languages: speaks("C1") });
    const [busy, beginner] = [await anExpert({ officeId: offices[1]!.id }, { fields: [{ termId: "P6" }] }), await anExpert({ officeId: offices[0]!.id }, { fields: [{ termId: "P6" }], languages: speaks("B2") })];
    await database().insert(takenTime).values({ personId: busy.id, begins: "2020-01-01 00:00:00", ends: "2099-01-01 00:00:00", kind: "leave" });
    const reader = await aReader();
    const { facets, count } = await answer(reader);
    expect(facets.region.reduce((sum, one) => sum + one.count, 0)).toBe(count);
    expect(facets.speaks).toEqual([{ value: "fr:B2", label: "French B2", count: 4 }, { value: "fr:C1", label: "French C1", count: 3 }]);
    expect(facets.knows).toEqual([expect.objectContaining({ value: "C3", count: 3 })]);
    expect(facets.free).toEqual([expect.objectContaining({ count: count - 1 })]);
    for (const name of facetNames) {
      for (const { value, count: told } of facets[name]) {
        const chosen = choosing(name, value);
        expect(await left(reader, chosen), `${name} ${value}`).toBe(told);
        const beside = (await answer(reader, chosen)).facets;
        expect(beside[name].find((one) => one.value === value)?.count, `${name} ${value} stays`).toBe(told);
        for (const other of facetNames.filter((each) => each !== name)) for (const one of beside[other].slice(0, 2)) expect(await left(reader, { ...chosen, ...choosing(other, one.value) }), `${name} ${value} and ${other} ${one.value}`).toBe(one.count);
      }
    }
    expect((await answer(reader, { speaks: "fr:C1", free: true })).people.map(({ handle }) => handle)).not.toContain(beginner.handle);
  });

  it("tell nothing that the reader may not know, and a choice that leaves nobody can be taken back", async () => {
    const hidden = await anExpert({}, { fields: [{ termId: "P6" }], languages: [{ language: "tet", speak: "C2" }] });
    await editPersonal(await actorFor(hidden), { intent: "save-audiences", ...(await audiencesOf(hidden.id)), languages: "self", availability: "self" } as PersonalStep);
    const reader = await aReader();
    expect((await answer(reader)).facets.speaks.map(({ value }) => value)).not.toContain("tet:C1");
    for (const chosen of [{ speaks: "tet:C1" }, { free: true }]) expect((await answer(reader, chosen)).people.map(({ handle }) => handle)).not.toContain(hidden.handle);
    expect((await answer(reader, { speaks: "tet:C1" })).facets.speaks[0]).toEqual({ value: "tet:C1", label: "Tetum C1", count: 0 });
  });
});

describe("similar people", () => {
  it("know the same fields, and are neither the person nor whoever knows others", async () => {
    const [one, other, stranger] = [await anExpert({}, { fields: [{ termId: "C3" }] }), await anExpert({}, { fields: [{ termId: "C3", level: "reference" }] }), await anExpert({}, { fields: [{ termId: "G2" }] })];
    const handles = (await similarPeople(await aReader(), "en", one.handle, [{ termId: "C3" }])).map(({ handle }) => handle);
    expect(handles).toContain(other.handle);
    expect(handles).not.toContain(one.handle);
    expect(handles).not.toContain(stranger.handle);
  });
});
