import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { countryList, coverage, person } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { apiClientOf, type ApiClient } from "../../support/api-client";

async function aTeam(visibility: "open" | "private" = "open") {
  const db = database();
  const team = await buildTeam(db, { visibility });
  const [lead, member] = [await buildPerson(db), await buildPerson(db)];
  await buildMembership(db, { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(db, { teamId: team.id, personId: member.id, role: "member" });
  const [asLead, asMember, asReader] = [await apiClientOf(lead), await apiClientOf(member), await apiClientOf(await buildPerson(db))];
  return { team, lead, member, asLead, asMember, asReader, lists: `/teams/${team.slug}/country-lists` };
}

const put = (client: ApiClient, path: string, body?: unknown) => client.call("PUT", path, body === undefined ? {} : { body });
const remove = (client: ApiClient, path: string) => client.call("DELETE", path);

test("a program begins a list, puts countries on it, and what was kept of one comes back with it", async () => {
  const { asLead, asMember, asReader, lists } = await aTeam();
  const word = uniqueWord();
  expect((await asMember.post(lists, { title: { en: "Pilots" } })).status).toBe(403);
  expect((await asLead.post(lists, { title: {}, purpose: { en: "To learn" } })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/title", code: "title_missing" }] });
  expect((await asLead.post(lists, { title: { fr: "Pays pilotes", en: "Pilots" }, facts: ["notes"] })).json()).toEqual({ list: "pilots" });
  for (const country of ["TG", "NE"]) expect((await put(asLead, `${lists}/pilots/countries/${country}`)).status).toBe(204);
  expect((await put(asLead, `${lists}/pilots/countries/QQ`)).json()).toMatchObject({ status: 422, errors: [{ code: "country_missing" }] });
  await asMember.post(`${lists}/pilots/countries/TG/notes`, { kind: "lesson", notedOn: "2026-05-02", language: "en", text: `The port is closed for ${word}` });
  expect((await remove(asLead, `${lists}/pilots/countries/TG`)).status).toBe(204);
  expect((await asReader.get(`${lists}/pilots`)).json()).toMatchObject({ title: { text: "Pilots", language: "en" }, all: 1, countries: [{ iso2: "NE" }] });
  expect((await asReader.get("/countries/TG")).text).not.toContain(word);
  await put(asLead, `${lists}/pilots/countries/TG`);
  expect((await asReader.get(`${lists}/pilots?q=tog`, { "accept-language": "fr" })).json()).toMatchObject({ title: { text: "Pays pilotes" }, countries: [{ iso2: "TG", name: "Togo", notedOn: "2026-05-02" }] });
  expect((await asReader.get("/countries/TG")).text).toContain(word);
});

test("lists that begin at the same moment under one title get addresses of their own", async () => {
  const { asLead, lists, team } = await aTeam();
  const begun = await Promise.all([1, 2, 3].map(() => asLead.post(lists, { title: { en: "Pilots" } })));
  expect(begun.map((answer) => answer.json<{ list: string }>().list).sort()).toEqual(["pilots", "pilots-2", "pilots-3"]);
  const onStandby = await Promise.all([1, 2, 3].map(() => asLead.post(`/teams/${team.slug}/standby-lists`, { title: "Floods", readyHours: 72 })));
  expect(onStandby.map((answer) => answer.json<{ list: string }>().list).sort()).toEqual(["standby", "standby-2", "standby-3"]);
});

test("a list is described in its languages as it is read", async () => {
  const { team, asLead, asMember, lists } = await aTeam();
  await asLead.post(lists, { title: { en: "Pilots" } });
  const described = { title: { en: "Pilots", es: "Países piloto" }, purpose: { en: "To learn" }, facts: ["offices", "notes"] };
  expect((await put(asLead, `${lists}/pilots/description`, described)).status).toBe(204);
  expect((await asLead.get(`${lists}/pilots/description`)).json()).toEqual(described);
  expect((await put(asMember, `${lists}/pilots/description`, described)).status).toBe(403);
  // What came with an archive may be longer than a form takes.
  const long = { en: "Pilots ".repeat(20).trim() };
  await database().update(countryList).set({ title: { ...described.title, ...long } }).where(eq(countryList.teamId, team.id));
  expect((await asLead.get(`${lists}/pilots/description`)).json()).toMatchObject({ title: long });
  expect((await asLead.get(lists, { "accept-language": "es" })).json()).toEqual({ items: [{ list: "pilots", title: { text: "Países piloto", language: "es" } }] });
});

test("members keep whom to ask, the framework, meetings and notes, and the staff finds them on the country", async () => {
  const { team, member, asLead, asMember, asReader, lists } = await aTeam();
  await asLead.post(lists, { title: { en: "Pilots" }, facts: ["focal_point", "framework", "meetings", "notes"] });
  const niger = `${lists}/pilots/countries/NE`;
  await put(asLead, niger);
  expect((await put(asMember, `${niger}/facts`, { focal: member.handle, since: "2026-01-01", frameworkFrom: 2026, frameworkUntil: 2030 })).status).toBe(204);
  expect((await put(asMember, `${niger}/facts`, { frameworkFrom: 2026 })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/frameworkUntil", code: "years_half" }] });
  expect((await put(asMember, `${niger}/facts`, { focal: "nobody-at-all" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/focal", code: "person_missing" }] });
  await asMember.post(`${niger}/meetings`, { day: "2099-05-04", title: "Results group", language: "en" });
  await asMember.post(`${niger}/notes`, { kind: "security", notedOn: "2026-03-02", language: "en", text: "Only **in convoy**." });
  expect((await asReader.post(`${niger}/notes`, { kind: "security", notedOn: "2026-03-02", language: "en", text: "Me too" })).status).toBe(403);
  const country = (await asReader.get("/countries/NE")).json<{ name: string; covering: unknown[]; entries: object[]; meetings: object[]; notes: object[] }>();
  expect(country).toMatchObject({
    name: "Niger",
    entries: expect.arrayContaining([expect.objectContaining({ team: expect.objectContaining({ slug: team.slug }) as unknown, focal: expect.objectContaining({ handle: member.handle }) as unknown, framework: { from: 2026, until: 2030 } })]) as unknown,
    meetings: expect.arrayContaining([expect.objectContaining({ title: "Results group" })]) as unknown,
    notes: expect.arrayContaining([expect.objectContaining({ kind: "security", author: { handle: member.handle, name: member.displayName }, html: expect.stringContaining("<strong>in convoy</strong>") as unknown })]) as unknown,
  });
  const kept = (await asMember.get(niger)).json<{ meetings: { id: number }[]; notes: { id: number; removable: boolean }[] }>();
  expect(kept).toMatchObject({ kept: { focal: member.handle, since: "2026-01-01" }, notes: [{ removable: true }] });
  expect((await remove(asMember, `${niger}/meetings/${kept.meetings[0]!.id}`)).status).toBe(204);
  await database().update(person).set({ status: "left" }).where(eq(person.id, member.id));
  expect((await asLead.get(niger)).json()).toMatchObject({ kept: { focal: null, since: "2026-01-01" } });
  await database().update(person).set({ status: "active" }).where(eq(person.id, member.id));
  const another = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: another.id, role: "member" });
  expect((await remove(await apiClientOf(another), `${niger}/notes/${kept.notes[0]!.id}`)).status).toBe(403);
  expect((await remove(asLead, `${niger}/notes/${kept.notes[0]!.id}`)).status).toBe(204);
  expect((await asMember.get(niger)).json()).toMatchObject({ meetings: [], notes: [] });
});

test("what a private team keeps is nothing to others, on its lists and on the country, and guests look up no country", async () => {
  const { asLead, asReader, lists } = await aTeam("private");
  await asLead.post(lists, { title: { en: "Pilots" } });
  const benin = `${lists}/pilots/countries/BJ`;
  await put(asLead, benin);
  await asLead.post(`${benin}/notes`, { kind: "security", notedOn: "2026-03-02", language: "en", text: "Between the two of us" });
  for (const path of [lists, `${lists}/pilots`, `${lists}/pilots/description`, benin]) expect((await asReader.get(path)).status, path).toBe(404);
  expect((await asReader.get("/countries/BJ")).text).not.toContain("Between the two of us");
  expect((await asLead.get("/countries/BJ")).text).toContain("Between the two of us");
  expect((await asReader.get("/countries?q=benin")).json<{ items: { iso2: string }[] }>().items.map(({ iso2 }) => iso2)).toEqual(["BJ"]);
  const guest = await apiClientOf(await buildPerson(database(), { organisationRole: "guest" }));
  for (const path of ["/countries", "/countries/BJ"]) expect((await guest.get(path)).status, path).toBe(404);
});

test("a program reads which offices cover the countries, from when until when, and on the country also those that did", async () => {
  const { asLead, asReader, lists } = await aTeam();
  const [office, former] = [await buildOffice(database()), await buildOffice(database())];
  await database().insert(coverage).values([
    { officeId: office.id, countryIso2: "ML", kind: "technical", validFrom: "2021-03-01", validUntil: "2099-12-31" },
    { officeId: former.id, countryIso2: "ML", kind: "technical", validFrom: "2010-01-01", validUntil: "2021-02-28" },
  ]);
  const days = { code: office.code, name: office.name.en, city: office.city.en, kind: "technical", from: "2021-03-01", until: "2099-12-31" };
  const [mali] = (await asReader.get("/countries?q=mali")).json<{ items: { offices: { code: string }[] }[] }>().items.filter((one) => JSON.stringify(one).includes('"ML"'));
  expect(mali?.offices.filter(({ code }) => [office.code, former.code].includes(code))).toEqual([days]);
  await asLead.post(lists, { title: { en: "Pilots" } });
  await put(asLead, `${lists}/pilots/countries/ML`);
  const listed = (await asReader.get(`${lists}/pilots`)).json<{ countries: { offices: { code: string }[] }[] }>();
  expect(listed.countries[0]?.offices).toContainEqual(days);
  const { covering } = (await asReader.get("/countries/ML")).json<{ covering: { code: string }[] }>();
  expect(covering.filter(({ code }) => [office.code, former.code].includes(code))).toMatchObject([{ ...days, now: true }, { code: former.code, until: "2021-02-28", now: false }]);
});
