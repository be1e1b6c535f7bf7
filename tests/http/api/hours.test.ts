import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { apiClientOf } from "../../support/api-client";

test("a program finds when the people of a team best meet, and learns of no team its owner does not see", async () => {
  const db = database();
  const team = await buildTeam(db, { visibility: "private" });
  const [here, there] = [await buildPerson(db, { timeZone: "UTC" }), await buildPerson(db, { timeZone: "Asia/Dhaka" })];
  for (const { id } of [here, there]) await buildMembership(db, { teamId: team.id, personId: id });
  const hours = (await (await apiClientOf(here)).get(`/meeting-hours?team=${team.slug}&on=2027-03-02&minutes=30`)).json<{ places: { hours: string[] }[]; suggestions: { startsAt: string }[] }>();
  expect(hours).toMatchObject({ day: "2027-03-02", minutes: 30, timeZone: "UTC", people: 2, places: [{ people: [here.displayName] }, { people: [there.displayName] }] });
  expect(hours.places.map((place) => place.hours[20])).toEqual(["working", "working"]);
  // Six hours apart, they share the morning of the one and the afternoon of the other.
  expect(hours.suggestions[0]).toMatchObject({ people: 2, counts: { working: 2 }, local: [{ dayShift: 0 }, { dayShift: 0 }] });
  const stranger = await apiClientOf(await buildPerson(db));
  expect((await stranger.get(`/meeting-hours?team=${team.slug}&on=2027-03-02`)).json()).toMatchObject({ people: 0, places: [], suggestions: [] });
  expect((await stranger.get(`/meeting-hours?people=${here.handle},${there.handle}`)).json()).toMatchObject({ people: 2, minutes: 60 });
  expect((await stranger.get("/meeting-hours?minutes=45")).status).toBe(400);
  const named = (people: number) => `/meeting-hours?people=${Array.from({ length: people }, (_, number) => `${here.handle}-${number}`).join(",")}`;
  expect((await stranger.get(named(50))).status).toBe(200);
  expect((await stranger.get(named(51))).json()).toMatchObject({ status: 400, errors: [{ parameter: "people" }] });
});
