import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { requestView } from "~/modules/requests/request-view.server";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { mission, missionMember, person, personExpertise, personPost, profile } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { ask, somebody, stage, stateOf, take } from "./cast";

/** A review of what one author wrote, and people of the field who are near to the author in each way. */
async function review(term: string) {
  const on = await stage(term);
  const place = await buildOffice(database(), { region: "EU" });
  // Invented names may be the same twice; the form then asks which of them is meant.
  const author = await somebody({ officeId: place.id, displayName: `Ada ${uniqueWord()}` });
  const knows = async (overrides = {}) => {
    const who = await somebody({ officeId: on.technical.id, ...overrides });
    await database().insert(personExpertise).values({ personId: who.id, termId: term, level: "advanced" });
    await database().insert(profile).values({ personId: who.id }).onConflictDoNothing();
    await transaction((tx) => rememberWords(tx, who.id));
    return who;
  };
  const [neighbour, ofUnit, inCircle, companion, free] = [await knows({ officeId: place.id }), await knows(), await knows(), await knows(), await knows()];
  await database().insert(personPost).values([{ personId: author.id, unit: `U-${term}` }, { personId: ofUnit.id, unit: `U-${term}` }]).onConflictDoNothing();
  const circle = await buildTeam(database(), { visibility: "private" });
  for (const { id } of [author, inCircle]) await buildMembership(database(), { teamId: circle.id, personId: id, role: "member" });
  const [trip] = await database().insert(mission).values({ countryIso2: "NE", termId: term, startsOn: "2026-05-01", endsOn: "2026-05-05" }).returning({ id: mission.id });
  await database().insert(missionMember).values([author, companion].map(({ id }) => ({ missionId: trip!.id, personId: id })));
  const id = await ask(on.requester.actor, { team: on.team.slug, kind: "review", mode: "remote", termId: term, authors: `${author.displayName}` });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  return { ...on, id, author, neighbour, ofUnit, inCircle, companion, free };
}

it("nobody near to an author reviews, and the reason is said", async () => {
  const on = await review("D2");
  const { candidates, authors } = await requestView(on.coordinator.actor, on.id, "en");
  expect(authors.map(({ handle }) => handle)).toEqual([on.author.handle]);
  const fitting = candidates!.fitting.map(({ handle }) => handle);
  expect(fitting).toContain(on.free.handle);
  for (const near of [on.neighbour, on.ofUnit, on.inCircle, on.companion]) expect(fitting).not.toContain(near.handle);
  for (const [who, why] of [[on.author, "author"], [on.neighbour, "own_office"], [on.ofUnit, "own_unit"], [on.inCircle, "closed_circle"], [on.companion, "went_together"]] as const) {
    await expect(take(on.coordinator, on.id, { intent: "propose", person: who.handle, role: "field", note: "" })).rejects.toMatchObject({ field: "person", message: `person_${why}` });
  }
  const told = candidates!.ruledOut.find(({ handle }) => handle === on.companion.handle)?.conflicts;
  expect(told ?? ["went_together"]).toContain("went_together");
});

it("a reviewer declares none, or names it, and the team reads it", async () => {
  const on = await review("D3");
  await take(on.coordinator, on.id, { intent: "propose", person: on.free.handle, role: "field", note: "" });
  await expect(take(on.free, on.id, { intent: "accept", note: "" })).rejects.toMatchObject({ field: "conflict", message: "conflict_missing" });
  await expect(take(on.free, on.id, { intent: "accept", note: "", conflict: "named" })).rejects.toMatchObject({ field: "conflictText" });
  await take(on.free, on.id, { intent: "accept", note: "", conflict: "named", conflictText: "I advised the ministry in 2025." });
  const { proposals } = await requestView(on.coordinator.actor, on.id, "en");
  expect(proposals).toEqual([expect.objectContaining({ conflict: "I advised the ministry in 2025." })]);
  expect(await stateOf(on.id)).toBe("released");
});

it("an author whom nobody is called leaves the form as it was", async () => {
  const on = await stage("D4");
  await expect(ask(on.requester.actor, { kind: "review", authors: "Nobody At All" })).rejects.toMatchObject({ field: "authors", message: "author_unknown" });
  await database().update(person).set({ displayName: "Two Of Them" }).where(eq(person.id, on.expert.id));
  await database().update(person).set({ displayName: "Two Of Them" }).where(eq(person.id, on.owner.id));
  await expect(ask(on.requester.actor, { kind: "review", authors: "two of them" })).rejects.toMatchObject({ field: "authors" });
});
