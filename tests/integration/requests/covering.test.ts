import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { countryView } from "~/modules/countries/country-view.server";
import { consultedFor } from "~/modules/experts/ranking/consulted.server";
import { editRequest } from "~/modules/requests/edit-request.server";
import { requestView } from "~/modules/requests/request-view.server";
import { requestSchema } from "~/modules/requests/schema.server";
import { database } from "~/platform/database/connection.server";
import { coverage, person, personPost, requestConsultation, team } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { ask, rowOf, somebody, take } from "./cast";

const from = { validFrom: "2016-01-01" };
let nextPlace = 0;

/** A country that a regional office covers and a decent work team serves; the reference data's own coverage of it is set aside. */
async function coveredByRegion() {
  const db = database();
  const iso2 = ["YE", "OM", "KW", "IQ", "JO", "LB", "BH", "QA", "SA", "SY"][nextPlace++]!;
  await db.delete(coverage).where(eq(coverage.countryIso2, iso2));
  const [region, decentWork] = [await buildOffice(db, { type: "RO" }), await buildOffice(db, { type: "DWT" })];
  await db.insert(coverage).values([
    { officeId: region.id, countryIso2: iso2, kind: "administrative", ...from },
    { officeId: region.id, countryIso2: iso2, kind: "technical", ...from },
    { officeId: decentWork.id, countryIso2: iso2, kind: "technical", ...from },
  ]);
  const requester = await somebody();
  const answers = await buildTeam(db);
  const send = () => ask(requester.actor, { country: iso2, team: answers.slug });
  return { iso2, region, team: decentWork, requester, answers, send };
}

const askedForCountry = async (id: number) =>
  (await database().select({ personId: requestConsultation.personId, purpose: requestConsultation.purpose, state: requestConsultation.state }).from(requestConsultation).where(eq(requestConsultation.requestId, id)))
    .filter(({ purpose }) => purpose === "country_office").map(({ personId, state }) => [personId, state]);

it("where a regional office covers a country its director is asked, shown on the country's page and named beside a search", async () => {
  const on = await coveredByRegion();
  const director = await somebody({ officeId: on.region.id, function: "regional_director" });
  await somebody({ officeId: on.team.id, function: "dwt_director" });
  expect(await askedForCountry(await on.send())).toEqual([[director.id, "asked"]]);
  const { covering } = await countryView(on.requester.actor, on.iso2, "en");
  expect(covering.find(({ code, kind }) => code === on.region.code && kind === "administrative")?.people.map(({ handle }) => handle)).toEqual([director.handle]);
  expect((await consultedFor(on.iso2, "en")).covering.map(({ handle }) => handle)).toEqual([director.handle]);
});

it("where the covering office has no director, that of the team that serves the country is asked", async () => {
  const vacant = await coveredByRegion();
  const lead = await somebody({ officeId: vacant.team.id, function: "dwt_director" });
  expect(await askedForCountry(await vacant.send())).toEqual([[lead.id, "asked"]]);
});

it("of a request for another country the directors there are asked, and those of the one before neither see it nor hold it up", async () => {
  const [first, next] = [await coveredByRegion(), await coveredByRegion()];
  const [former, comes] = [await somebody({ officeId: first.region.id, function: "regional_director" }), await somebody({ officeId: next.region.id, function: "regional_director" })];
  const [farBureau, nearBureau] = [await somebody({ officeId: first.team.id, function: "workers_specialist" }), await somebody({ officeId: next.team.id, function: "workers_specialist" })];
  const head = await somebody();
  const id = await first.send();
  await take(former, id, { intent: "object", note: "Elections" });
  await database().insert(requestConsultation).values({ requestId: id, personId: head.id, purpose: "travellers_office", state: "agreed" });
  await editRequest(first.requester.actor, id, requestSchema.parse({ title: "Elsewhere", kind: "mission", termId: "D2", country: next.iso2 }));
  const rows = await database().select().from(requestConsultation).where(eq(requestConsultation.requestId, id));
  const states = new Map(rows.map(({ personId, state }) => [personId, state]));
  expect([former, farBureau, comes, nearBureau, head].map((one) => states.get(one.id))).toEqual([undefined, undefined, "asked", "offered", "asked"]);
  await expect(requestView(former.actor, id, "en")).rejects.toMatchObject({ code: "not_found" });
});

it("of a draft that was sent before, another country or kind lets go those asked for the one before", async () => {
  const [first, next] = [await coveredByRegion(), await coveredByRegion()];
  const [former, comes] = [await somebody({ officeId: first.region.id, function: "regional_director" }), await somebody({ officeId: next.region.id, function: "regional_director" })];
  const id = await first.send();
  await take(former, id, { intent: "object", note: "Elections" });
  await take(first.requester, id, { intent: "withdraw", note: "" });
  await take(first.requester, id, { intent: "reopen" });
  const edit = (fields: Record<string, unknown>) => editRequest(first.requester.actor, id, requestSchema.parse({ title: "Elsewhere", kind: "mission", termId: "D2", country: first.iso2, ...fields }));
  await edit({ title: "Other words" });
  expect(await askedForCountry(id)).toEqual([[former.id, "objected"]]);
  await edit({ country: next.iso2, intent: "send" });
  expect(await askedForCountry(id)).toEqual([[comes.id, "asked"]]);
  await expect(requestView(former.actor, id, "en")).rejects.toMatchObject({ code: "not_found" });
});

it("who is to be consulted twice over is asked as the head of the unit, also after a change", async () => {
  const on = await coveredByRegion();
  const [head, member, leadUnit] = [await somebody({ officeId: on.team.id, function: "workers_specialist" }), await somebody(), uniqueWord()];
  await database().insert(personPost).values([{ personId: head.id, unit: leadUnit }, { personId: member.id, unit: leadUnit, releasedById: head.id }]);
  await database().update(team).set({ leadUnit }).where(eq(team.id, on.answers.id));
  const id = await on.send();
  const asWhat = async () => (await database().select().from(requestConsultation).where(and(eq(requestConsultation.requestId, id), eq(requestConsultation.personId, head.id)))).map(({ purpose, state }) => [purpose, state]);
  expect(await asWhat()).toEqual([["unit", "asked"]]);
  await editRequest(on.requester.actor, id, requestSchema.parse({ title: "Another kind", kind: "training", termId: "D2", country: on.iso2 }));
  expect(await asWhat()).toEqual([["unit", "asked"]]);
});

it("a change of words alone asks nobody again", async () => {
  const on = await coveredByRegion();
  const director = await somebody({ officeId: on.region.id, function: "regional_director" });
  const id = await on.send();
  await take(director, id, { intent: "agree", note: "" });
  await editRequest(on.requester.actor, id, requestSchema.parse({ title: "Other words", kind: "mission", termId: "D2", country: on.iso2 }));
  expect(await askedForCountry(id)).toEqual([[director.id, "agreed"]]);
});

it("where no team answers yet the directors who cover the country are asked all the same", async () => {
  const on = await coveredByRegion();
  const director = await somebody({ officeId: on.region.id, function: "regional_director" });
  const id = await ask(on.requester.actor, { country: on.iso2, termId: "Q3" });
  expect([(await rowOf(id)).teamId, await askedForCountry(id)]).toEqual([null, [[director.id, "asked"]]]);
});

it("where nobody could be asked the request says so, until somebody directs", async () => {
  const empty = await coveredByRegion();
  const id = await empty.send();
  expect((await requestView(empty.requester.actor, id, "en")).nobodyCovers).toBe(true);
  const comes = await somebody({ officeId: empty.region.id });
  await database().update(person).set({ function: "regional_director" }).where(eq(person.id, comes.id));
  expect((await requestView(empty.requester.actor, id, "en")).nobodyCovers).toBe(false);
});
