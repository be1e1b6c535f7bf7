import { expect, it } from "vitest";
import { deviceShelf } from "~/modules/documents/places/device-shelf.server";
import { peoplePageSize } from "~/modules/teams/contract";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

it("keeps every page of the people of one's teams, and none of those of others or archived ones", async () => {
  const [large, small, archived, other] = [await buildTeam(database()), await buildTeam(database()), await buildTeam(database(), { archivedAt: new Date() }), await buildTeam(database())];
  const person = await buildPerson(database());
  for (const { id } of [large, small, archived]) await buildMembership(database(), { teamId: id, personId: person.id, role: "observer" });
  const colleagues = await Promise.all(Array.from({ length: peoplePageSize }, (_, place) => buildPerson(database(), place === 0 ? { status: "suspended" } : {})));
  for (const { id } of colleagues) await buildMembership(database(), { teamId: large.id, personId: id, role: "member" });
  const people = async () => (await deviceShelf(await actorFor(person), "en")).filter((path) => path.includes("/people"));
  expect(await people()).toEqual([`/teams/${large.slug}/people`, `/teams/${small.slug}/people`]);
  await buildMembership(database(), { teamId: large.id, personId: (await buildPerson(database())).id, role: "member" });
  expect(await people()).toEqual([`/teams/${large.slug}/people`, `/teams/${large.slug}/people?page=2`, `/teams/${small.slug}/people`]);
  expect(await people()).not.toContain(`/teams/${other.slug}/people`);
});
