import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { evidence } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { apiClientOf } from "../../support/api-client";

interface Expert {
  handle: string;
  support: { freeDays: number; travels: string } | null;
  evidence: { title: string; happenedOn: string }[];
}

test("a profile tells programs what it tells their owners: time and evidence to colleagues, less to guests", async () => {
  const [colleague, guest, staff] = [await buildPerson(database()), await buildPerson(database(), { organisationRole: "guest" }), await buildPerson(database())];
  const team = await buildTeam(database(), { visibility: "private" });
  for (const { id } of [colleague, guest]) await buildMembership(database(), { teamId: team.id, personId: id });
  const entry = { personId: colleague.id, kind: "publication" as const, happenedOn: "2026-01-02", language: "en" as const };
  await database().insert(evidence).values([
    { ...entry, title: "For colleagues", visibility: "staff" },
    { ...entry, title: "For the team", visibility: "team", teamId: team.id },
    { ...entry, title: "For nobody", visibility: "owner" },
  ]);
  const seenBy = async (person: { id: number }) => (await (await apiClientOf(person)).get(`/experts/${colleague.handle}`)).json<Expert>();
  const titles = ({ evidence: shown }: Expert) => shown.map(({ title }) => title).sort();
  const [forStaff, forGuest, forSelf] = [await seenBy(staff), await seenBy(guest), await seenBy(colleague)];
  expect(forStaff.support).toMatchObject({ travels: "anywhere" });
  expect(titles(forStaff)).toEqual(["For colleagues"]);
  expect(forGuest.support).toBeNull();
  expect(titles(forGuest)).toEqual(["For the team"]);
  expect(titles(forSelf)).toEqual(["For colleagues", "For nobody", "For the team"]);
  expect(forSelf.evidence[0]).toMatchObject({ happenedOn: "2026-01-02" });
  expect(JSON.stringify(forSelf)).not.toContain("contractEnds");
});
