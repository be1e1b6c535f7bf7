import { describe, expect, it } from "vitest";
import { coverageMatrix } from "~/modules/places/coverage-matrix.server";
import { officeView } from "~/modules/places/office-view.server";
import { organisationTree } from "~/modules/places/organisation-tree.server";
import type { OfficeInTree } from "~/modules/places/contract";
import { worldView } from "~/modules/places/world-view.server";
import { database } from "~/platform/database/connection.server";
import { coverage, personExpertise } from "~db/schema";
import { regions } from "~/modules/organisation/contract";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { somebody } from "../teams/cast";

describe("places", () => {
  it("count active colleagues by the country of their duty station, and nobody else", async () => {
    const office = await buildOffice(database(), { countryIso2: "BI" });
    const reader = await somebody();
    const people = async () => (await worldView(reader, "en")).find(({ iso2 }) => iso2 === "BI")?.people ?? 0;
    const before = await people();
    await buildPerson(database(), { officeId: office.id });
    await buildPerson(database(), { officeId: office.id, status: "left" });
    await buildPerson(database(), { officeId: office.id, organisationRole: "guest" });
    expect(await people()).toBe(before + 1);
  });

  it("tell of an office who works there, its director first, and which countries it looks after today", async () => {
    const office = await buildOffice(database(), { countryIso2: "TG", timeZone: "Africa/Lome" });
    const specialist = await buildPerson(database(), { officeId: office.id, familyName: "Aaa" });
    const director = await buildPerson(database(), { officeId: office.id, familyName: "Zzz", function: "country_office_director" });
    await database().insert(coverage).values([
      { officeId: office.id, countryIso2: "BJ", kind: "administrative", validFrom: "2020-01-01" },
      { officeId: office.id, countryIso2: "BJ", kind: "technical", validFrom: "2020-01-01" },
      { officeId: office.id, countryIso2: "NE", kind: "technical", validFrom: "2010-01-01", validUntil: "2015-01-01" },
    ]);
    const view = await officeView(await somebody(), office.code, 1, "fr");
    expect(view.people.map(({ handle }) => handle)).toEqual([director.handle, specialist.handle]);
    expect(view.covered).toEqual([{ iso2: "BJ", name: "Bénin", kinds: ["administrative", "technical"] }]);
  });

  it("show every office once, below the one it answers to", async () => {
    const parent = await buildOffice(database());
    const child = await buildOffice(database(), { parentId: parent.id });
    const flat = (offices: OfficeInTree[]): string[] => offices.flatMap(({ code, below }) => [code, ...flat(below)]);
    const tree = await organisationTree(await somebody(), "en");
    const all = flat(tree);
    expect(new Set(all).size).toBe(all.length);
    const find = (offices: OfficeInTree[]): OfficeInTree | undefined => offices.find(({ code }) => code === parent.code) ?? offices.map(({ below }) => find(below)).find(Boolean);
    expect(find(tree)?.below.map(({ code }) => code)).toEqual([child.code]);
  });

  it("count who knows a field well once, whatever narrower fields they name, and not who only works with it", async () => {
    const office = await buildOffice(database(), { region: "AR" });
    const reader = await somebody();
    const cell = async () => (await coverageMatrix(reader, "en")).find(({ id }) => id === "F")?.people[regions.indexOf("AR")] ?? 0;
    const before = await cell();
    const [expert, learner] = [await buildPerson(database(), { officeId: office.id }), await buildPerson(database(), { officeId: office.id })];
    await database().insert(personExpertise).values([
      { personId: expert.id, termId: "F1", level: "reference" }, { personId: expert.id, termId: "F1.1", level: "advanced" }, { personId: learner.id, termId: "F1", level: "working" },
    ]);
    expect(await cell()).toBe(before + 1);
  });

  it("are not for guests", async () => {
    const guest = await somebody({ organisationRole: "guest" });
    const office = await buildOffice(database());
    for (const asked of [worldView(guest, "en"), organisationTree(guest, "en"), coverageMatrix(guest, "en"), officeView(guest, office.code, 1, "en")]) {
      await expect(asked).rejects.toMatchObject({ code: "not_found" });
    }
  });
});
