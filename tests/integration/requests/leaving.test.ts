import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { leavePerson } from "~/modules/identity/leave-person.server";
import { movePerson } from "~/modules/identity/move-person.server";
import { handOverRequests } from "~/modules/requests/hand-over.server";
import { requestMeasures } from "~/modules/requests/request-measures.server";
import { handOverLeads } from "~/modules/teams/hand-over-leads.server";
import { database } from "~/platform/database/connection.server";
import { membership, office, person, personPost, requestProposal } from "~db/schema";
import { buildMembership } from "~db/seed/factories/build-team";
import { ask, rowOf, somebody, stage, stateOf, take } from "./cast";

it("whoever takes over from a leaver has their requests, the time they owned and the teams they led", async () => {
  const on = await stage("D11");
  const [administrator, successor] = [await somebody({ organisationRole: "administrator" }), await somebody()];
  await buildMembership(database(), { teamId: on.team.id, personId: on.owner.id, role: "lead" });
  const made = await ask(on.owner.actor, { team: on.team.slug });
  const released = await ask(on.requester.actor, { team: on.team.slug });
  await take(on.coordinator, released, { intent: "triage", note: "" });
  await take(on.coordinator, released, { intent: "propose", person: on.expert.handle, role: "field", note: "" });
  await take(on.expert, released, { intent: "accept", note: "" });
  await leavePerson(administrator.actor, { handle: on.owner.handle, successor: successor.handle, reason: "Retired" });
  for (const _ of [1, 2]) {
    await handOverRequests({ personId: on.owner.id, successorId: successor.id });
    await handOverLeads({ personId: on.owner.id, successorId: successor.id });
  }
  expect((await rowOf(made)).requesterId).toBe(successor.id);
  await take(successor, released, { intent: "release", person: on.expert.handle, note: "" });
  expect(await stateOf(released)).toBe("released");
  const [post] = await database().select().from(personPost).where(eq(personPost.personId, on.expert.id));
  const [role] = await database().select().from(membership).where(and(eq(membership.teamId, on.team.id), eq(membership.personId, successor.id)));
  const [gone] = await database().select().from(person).where(eq(person.id, on.owner.id));
  expect([post?.releasedById, role?.role, gone?.status]).toEqual([successor.id, "lead", "left"]);
});

it("where a leaver was to go the team looks for somebody else", async () => {
  const on = await stage("D12");
  const successor = await somebody();
  const id = await ask(on.requester.actor, { team: on.team.slug });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", note: "" });
  await handOverRequests({ personId: on.expert.id, successorId: successor.id });
  const [place] = await database().select().from(requestProposal).where(eq(requestProposal.requestId, id));
  expect([await stateOf(id), place?.state]).toEqual(["triaged", "dropped"]);
});

it("who moves has the new office, its time and its director", async () => {
  const on = await stage("D13");
  const administrator = await somebody({ organisationRole: "administrator" });
  await database().update(person).set({ timeZone: "Asia/Tokyo" }).where(eq(person.id, on.expert.id));
  const [there] = await database().select({ code: office.code }).from(office).where(eq(office.id, on.covering.id));
  await movePerson(administrator.actor, { handle: on.expert.handle, office: there!.code, reason: "New post" });
  const [moved] = await database().select().from(person).where(eq(person.id, on.expert.id));
  const [post] = await database().select().from(personPost).where(eq(personPost.personId, on.expert.id));
  expect([moved?.officeId, moved?.timeZone, post?.releasedById]).toEqual([on.covering.id, null, on.director.id]);
  await expect(movePerson(on.requester.actor, { handle: on.expert.handle, office: there!.code, reason: "x" })).rejects.toMatchObject({ code: "not_found" });
});

it("measures tell the median days to the first answer, of what one may see", async () => {
  const on = await stage("D6");
  const id = await ask(on.requester.actor, { team: on.team.slug });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  const { byTeam } = await requestMeasures(on.coordinator.actor, "en");
  expect(byTeam).toEqual([expect.objectContaining({ slug: on.team.slug, sent: 1, answered: 1, inTime: 1, close: null })]);
  expect((await requestMeasures((await somebody()).actor, "en")).byTeam).toEqual([]);
});
