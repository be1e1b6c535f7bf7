import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { office, person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { anExpert, aReader, look, namesOf } from "./cast";

let reader: Actor;
const officeId = async (code: string) => (await database().select({ id: office.id }).from(office).where(eq(office.code, code)))[0]?.id;

beforeAll(async () => {
  reader = await aReader();
  await anExpert({ displayName: "Ольга Смирнова", familyName: "Smirnova", nativeName: "Ольга Смирнова", locale: "ru", about: "Занимаюсь оценкой пенсионных систем.", title: "Актуарий", officeId: await officeId("DWTCO-MOSCOW") },
    { fields: [{ termId: "D2", level: "reference", years: 12 }], languages: [{ language: "ru", speak: "C2" }, { language: "en", speak: "B1" }], countries: [{ countryIso2: "KG" }] });
  await anExpert({ displayName: "Ousmane Koné", familyName: "Koné", locale: "fr", title: "Spécialiste de la protection sociale", officeId: await officeId("DWTCO-DAKAR") },
    { fields: [{ termId: "D2", level: "advanced" }, { termId: "D1" }], languages: [{ language: "fr", speak: "C2" }, { language: "en", speak: "B2" }], countries: [{ countryIso2: "NE", kind: "posting", fromYear: 2021, untilYear: null }] });
  await anExpert({ displayName: "李明", familyName: "Li", nativeName: "李明", locale: "zh" },
    { fields: [{ termId: "A2" }], languages: [{ language: "zh", speak: "C2" }, { language: "en", speak: null }] });
});

describe("the directory", () => {
  it.each([
    "évaluation actuarielle", "actuarial valuation", "valuaciones actuariales", "精算", "актуарной оценкой", "securite sociale Kirghizstan anglais",
  ])("finds by %s somebody whose profile is kept in Russian", async (q) => {
    const { rows, partly } = await look(reader, { q });
    expect(rows.map((row) => row.name)).toContain("Ольга Смирнова");
    expect(partly).toBe(false);
  });

  it("finds by a wider field, a place and a language in one question", async () => {
    expect(await namesOf(reader, { q: "social protection Niger French" })).toEqual(["Ousmane Koné"]);
    expect(await namesOf(reader, { q: "protection sociale Niger français" })).toEqual(["Ousmane Koné"]);
  });

  it("says why somebody is there, and what else they know", async () => {
    const { rows: [row] } = await look(reader, { q: "actuarial Niger French" });
    expect(row?.why).toEqual({
      fields: [expect.objectContaining({ level: "advanced" })],
      languages: [{ name: "French", level: "C2" }],
      countries: [{ name: "Niger", kind: "posting", fromYear: 2021, untilYear: null }],
    });
    expect(row?.also.languages).toEqual([{ name: "English", level: "B2" }]);
    expect(row?.also.fields).toHaveLength(1);
  });

  it("gives no reasons where nothing was asked", async () => {
    const { rows } = await look(reader, {});
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.why).toEqual({ fields: [], languages: [], countries: [] });
  });

  it("finds somebody by the name in their own script", async () => {
    expect(await namesOf(reader, { q: "李明" })).toEqual(["李明"]);
    expect(await namesOf(reader, { q: "Смирнова" })).toEqual(["Ольга Смирнова"]);
  });

  it("answers with those who come closest where nobody fits all of it, and says so", async () => {
    const { rows, partly, count } = await look(reader, { q: "actuarial Niger Mandarin" });
    expect(partly).toBe(true);
    expect(rows[0]?.name).toBe("Ousmane Koné");
    expect(count).toBe(rows.length);
  });

  it("forgives a mistyped name", async () => {
    const { rows, partly } = await look(reader, { q: "Oussmane" });
    expect(rows[0]?.name).toBe("Ousmane Koné");
    expect(partly).toBe(true);
  });

  it("answers with nobody where nothing is near", async () => {
    expect(await look(reader, { q: "xqzvwk" })).toEqual({ count: 0, more: false, partly: false, rows: [] });
  });
});

describe("the filters of the directory", () => {
  it("narrow to a field and all below it", async () => {
    expect(await namesOf(reader, { term: "D" })).toEqual(["Ousmane Koné", "Ольга Смирнова"]);
    expect(await namesOf(reader, { term: "A2" })).toEqual(["李明"]);
  });

  it("narrow to a language, and to those who speak it well enough", async () => {
    expect((await namesOf(reader, { language: "en" })).sort()).toEqual(["Ousmane Koné", "Ольга Смирнова", "李明"].sort());
    expect(await namesOf(reader, { language: "en", level: "B2" })).toEqual(["Ousmane Koné"]);
  });

  it("narrow to a region, an office and a country worked in", async () => {
    expect(await namesOf(reader, { region: "AF" })).toEqual(["Ousmane Koné"]);
    expect(await namesOf(reader, { office: "DWTCO-MOSCOW" })).toEqual(["Ольга Смирнова"]);
    expect(await namesOf(reader, { country: "NE" })).toEqual(["Ousmane Koné"]);
  });

  it("all count together, and with the question", async () => {
    expect(await namesOf(reader, { q: "actuarial", region: "AF", language: "fr" })).toEqual(["Ousmane Koné"]);
    expect(await namesOf(reader, { q: "actuarial", region: "AF", language: "ru" })).toEqual([]);
  });

  it("show a long list a page at a time, each person once, in the order of family names", async () => {
    const word = uniqueWord();
    for (let number = 0; number < 23; number++) await anExpert({ displayName: `Bo ${word} ${String(number).padStart(2, "0")}`, familyName: `Same${word}` });
    const [first, second] = [await look(reader, { q: word }), await look(reader, { q: word, page: 2 })];
    const names = [...first.rows, ...second.rows].map((row) => row.name);
    expect([first.count, first.rows.length, second.rows.length]).toEqual([23, 20, 3]);
    expect(names).toEqual([...new Set(names)].sort());
  });
});

describe("who is in the directory", () => {
  it("are active people; guests see those they share a team with", async () => {
    const word = uniqueWord();
    const [here, gone] = [await anExpert({ displayName: `Here ${word}` }), await anExpert({ displayName: `Gone ${word}` })];
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, gone.id));
    const guest = await actorFor(await buildPerson(database(), { organisationRole: "guest" }));
    expect(await namesOf(reader, { q: word })).toEqual([`Here ${word}`]);
    expect(await namesOf(guest, { q: word })).toEqual([]);

    const team = await buildTeam(database(), { visibility: "private" });
    for (const personId of [guest.personId, here.id]) await buildMembership(database(), { teamId: team.id, personId });
    expect(await namesOf(guest, { q: word })).toEqual([`Here ${word}`]);
  });
});
