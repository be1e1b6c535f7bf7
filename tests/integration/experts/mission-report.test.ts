import { expect, it } from "vitest";
import { evidenceOf } from "~/modules/experts/evidence-list.server";
import { noNeed, type Need } from "~/modules/experts/need/contract";
import { rankPeople } from "~/modules/experts/public.server";
import { database } from "~/platform/database/connection.server";
import { document, evidence, mission, missionMember } from "~db/schema";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { eq } from "drizzle-orm";
import { actorFor } from "../../support/actors";
import { anExpert, aReader } from "./cast";

const now = new Date("2026-03-31T09:00:00Z");

/** Somebody who went on a mission whose report lies in a private team, and a member of that team. */
async function reportedMission() {
  const expert = await anExpert({}, { fields: [{ termId: "N9" }] });
  const [team, member] = [await buildTeam(database(), { visibility: "private" }), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: member.id });
  const report = await buildDocument(database(), { teamId: team.id, title: "Hotels of Tuvalu, valued" });
  const [made] = await database().insert(mission).values({ countryIso2: "TV", termId: "N9", startsOn: "2026-01-05", endsOn: "2026-01-16", mode: "on_site", reportFiledOn: "2026-01-20", reportDocumentId: report.id }).returning();
  await database().insert(missionMember).values({ missionId: made!.id, personId: expert.id });
  await database().insert(evidence).values({ personId: expert.id, kind: "mission", happenedOn: "2026-01-16", termId: "N9", countryIso2: "TV", language: "en", missionId: made!.id });
  return { expert, member: await actorFor(member), report };
}

it("a mission leads to its report for whoever may read it, on the profile and among the reasons; others learn that it was filed", async () => {
  const { expert, member, report } = await reportedMission();
  const reader = await aReader();
  const [seen] = await evidenceOf(member, expert.id, "en");
  expect(seen).toMatchObject({ isReported: true, href: expect.stringContaining(`/documents/${report.id}/`) });
  expect(await evidenceOf(reader, expert.id, "en")).toMatchObject([{ isReported: true, href: null }]);
  const need: Need = { ...noNeed, topics: ["N9"], countries: ["TV"] };
  const reasonsFor = async (actor: typeof member) => (await rankPeople(actor, "en", need, { limit: 1, among: [expert.id] }, now)).people[0]!.why;
  expect((await reasonsFor(member))[0]).toMatchObject({ text: expect.stringContaining("Tuvalu"), quote: "Hotels of Tuvalu, valued", href: seen!.href });
  expect(JSON.stringify(await reasonsFor(reader))).not.toContain("Hotels of");
  await database().update(document).set({ trashedAt: now }).where(eq(document.id, report.id));
  expect(await evidenceOf(member, expert.id, "en")).toMatchObject([{ href: null }]);
});

it("an answer on site tells how many days are left for a visa where somebody comes from another country and little time is left", async () => {
  const [abroad, there] = [await buildOffice(database(), { countryIso2: "CH" }), await buildOffice(database(), { countryIso2: "TV" })];
  const people = [await anExpert({ officeId: abroad.id }, { fields: [{ termId: "N9" }] }), await anExpert({ officeId: there.id }, { fields: [{ termId: "N9" }] })];
  const need: Need = { ...noNeed, topics: ["N9"], countries: ["TV"], mode: "onsite", window: { from: "2026-04-10", until: "2026-05-10" } };
  const told = async (asked: Need) => {
    const { people: ranked } = await rankPeople(await aReader(), "en", asked, { limit: 2, near: 2, among: people.map(({ id }) => id) }, now);
    return people.map(({ handle }) => ranked.find((one) => one.handle === handle)?.why.some(({ text }) => text === "days left for a visa, should one be needed: 10"));
  };
  expect(await told(need)).toEqual([true, false]);
  expect(await told({ ...need, mode: "remote" })).toEqual([false, false]);
  expect(await told({ ...need, window: { from: "2026-06-01", until: "2026-06-30" } })).toEqual([false, false]);
});
