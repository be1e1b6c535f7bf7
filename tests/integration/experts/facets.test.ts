import { describe, expect, it } from "vitest";
import { noNeed } from "~/modules/experts/need/contract";
import { rankPeople } from "~/modules/experts/public.server";
import { similarPeople } from "~/modules/experts/similar-people.server";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { anExpert, aReader } from "./cast";

describe("facets of an answer", () => {
  it("count exactly those who are listed when one is chosen", async () => {
    const offices = [await buildOffice(database(), { region: "AF" }), await buildOffice(database(), { region: "AP" })];
    const know = { fields: [{ termId: "P6" }], languages: [{ language: "fr", speak: "C1" as const }] };
    for (const officeId of [offices[0]!.id, offices[0]!.id, offices[1]!.id]) await anExpert({ officeId }, know);
    await anExpert({ officeId: offices[1]!.id }, { fields: [{ termId: "P6" }] });
    const reader = await aReader();
    const need = { ...noNeed, topics: ["P6"] };
    const { facets, count } = await rankPeople(reader, "en", need, { limit: 50 });
    expect(facets.regions.reduce((sum, one) => sum + one.count, 0)).toBe(count);
    for (const { value, count: told } of facets.regions) expect((await rankPeople(reader, "en", need, { limit: 50, region: value })).people.filter(({ misses }) => misses.length === 0)).toHaveLength(told);
    for (const { value, count: told } of facets.offices) expect((await rankPeople(reader, "en", need, { limit: 50, office: value })).count).toBe(told);
    expect(facets.languages).toEqual([expect.objectContaining({ value: "fr", count: 3 })]);
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
