import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { leavePerson } from "~/modules/identity/leave-person.server";
import { movePerson } from "~/modules/identity/move-person.server";
import { handOverRequests } from "~/modules/requests/hand-over.server";
import { requestMeasures } from "~/modules/requests/request-measures.server";
import { handOverDocuments } from "~/modules/documents/hand-over-documents.server";
import { handOverGuidance } from "~/modules/guidance/life/hand-over-guidance.server";
import { handOverThreads } from "~/modules/discussion/hand-over-threads.server";
import { accessView } from "~/modules/identity/access-view.server";
import { followMove } from "~/modules/teams/follow-move.server";
import { handOverLeads } from "~/modules/teams/hand-over-leads.server";
import { database } from "~/platform/database/connection.server";
import { document, guidance, membership, office, outboxEvent, person, personPost, requestProposal, teamResponsibility, thread } from "~db/schema";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { uniqueWord } from "~db/seed/factories/unique";
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

it("no guest takes over from a leaver", async () => {
  const [administrator, leaver, guest] = [await somebody({ organisationRole: "administrator" }), await somebody(), await somebody({ organisationRole: "guest" })];
  await expect(leavePerson(administrator.actor, { handle: leaver.handle, successor: guest.handle, reason: "Retired" })).rejects.toMatchObject({ code: "invalid", field: "successor" });
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
  await movePerson(administrator.actor, { handle: on.expert.handle, office: there!.code, unit: "", owner: "", reason: "New post" });
  const [moved] = await database().select().from(person).where(eq(person.id, on.expert.id));
  const [post] = await database().select().from(personPost).where(eq(personPost.personId, on.expert.id));
  expect([moved?.officeId, moved?.timeZone, post?.releasedById]).toEqual([on.covering.id, null, on.director.id]);
  await expect(movePerson(on.requester.actor, { handle: on.expert.handle, office: there!.code, unit: "", owner: "", reason: "x" })).rejects.toMatchObject({ code: "not_found" });
});

it("who moves to headquarters or a regional office is no longer released from the old one", async () => {
  const on = await stage("E1");
  const db = database();
  const administrator = await somebody({ organisationRole: "administrator" });
  await db.update(personPost).set({ lineManagerId: on.owner.id }).where(eq(personPost.personId, on.expert.id));
  const [house, region] = [await buildOffice(db, { type: "HQ" }), await buildOffice(db, { type: "RO" })];
  const unit = `U-${uniqueWord()}`;
  const [head, member, named] = [await somebody({ officeId: house.id }), await somebody({ officeId: house.id }), await somebody({ displayName: `Nadia ${uniqueWord()}` })];
  await db.insert(personPost).values([{ personId: head.id, unit }, { personId: member.id, unit, releasedById: head.id }]);
  const move = (fields: { office: string; unit?: string; owner?: string }) => movePerson(administrator.actor, { handle: on.expert.handle, unit: "", owner: "", reason: "New post", ...fields });
  const postOf = async () => (await db.select({ unit: personPost.unit, owner: personPost.releasedById, manager: personPost.lineManagerId }).from(personPost).where(eq(personPost.personId, on.expert.id)))[0];

  await expect(move({ office: house.code })).rejects.toMatchObject({ code: "invalid", field: "owner", message: "owner_missing" });
  await expect(move({ office: house.code, owner: on.expert.handle })).rejects.toMatchObject({ field: "owner", message: "colleague_unknown" });
  await move({ office: house.code, unit });
  expect(await postOf()).toEqual({ unit, owner: head.id, manager: head.id });
  await move({ office: region.code, owner: named.displayName });
  expect(await postOf()).toEqual({ unit: "", owner: named.id, manager: named.id });
  const director = await somebody({ officeId: region.id, function: "regional_director" });
  await move({ office: house.code, unit });
  await move({ office: region.code });
  expect(await postOf()).toEqual({ unit: "", owner: director.id, manager: director.id });
});

it("of who stays at the office the unit and the owner of their time change alone, once for the same, and the reason is kept", async () => {
  const db = database();
  const administrator = await somebody({ organisationRole: "administrator" });
  const [house, unit] = [await buildOffice(db, { type: "HQ" }), `U-${uniqueWord()}`];
  const [who, head, member, named] = [await somebody({ officeId: house.id }), await somebody({ officeId: house.id }), await somebody({ officeId: house.id }), await somebody()];
  await db.insert(personPost).values([{ personId: who.id, unit: "Before", releasedById: member.id, lineManagerId: member.id }, { personId: head.id, unit }, { personId: member.id, unit, releasedById: head.id }]);
  const team = await buildTeam(db);
  await db.insert(teamResponsibility).values({ teamId: team.id, personId: who.id, duty: "employers", officeId: house.id });
  const move = (fields: { unit?: string; owner?: string; reason: string }) => movePerson(administrator.actor, { handle: who.handle, office: house.code, unit: "", owner: "", ...fields });
  const postOf = async () => (await db.select({ unit: personPost.unit, owner: personPost.releasedById, manager: personPost.lineManagerId }).from(personPost).where(eq(personPost.personId, who.id)))[0];

  for (const _ of [1, 2]) await move({ unit, reason: "Another unit" });
  expect(await postOf()).toEqual({ unit, owner: head.id, manager: head.id });
  for (const _ of [1, 2]) await move({ owner: named.handle, reason: "Another owner" });
  expect(await postOf()).toEqual({ unit, owner: named.id, manager: named.id });
  await move({ reason: "Nothing" });
  expect(await postOf()).toEqual({ unit, owner: named.id, manager: named.id });
  expect((await accessView(administrator.actor, who.handle, "en")).history.map(({ what, reason }) => [what, reason])).toEqual([["reassigned", "Another owner"], ["reassigned", "Another unit"]]);
  expect(await db.$count(teamResponsibility, eq(teamResponsibility.personId, who.id))).toBe(1);
  expect((await db.select().from(outboxEvent).where(eq(outboxEvent.type, "identity.person_moved"))).filter(({ payload }) => payload.personId === who.id)).toEqual([]);
});

it("a bureau's head stays line manager of whoever moves from one office to another", async () => {
  const on = await stage("D11.1");
  const [administrator, bureau] = [await somebody({ organisationRole: "administrator" }), await somebody()];
  await database().update(personPost).set({ lineManagerId: bureau.id }).where(eq(personPost.personId, on.expert.id));
  await movePerson(administrator.actor, { handle: on.expert.handle, office: on.covering.code, unit: "", owner: "", reason: "New post" });
  const [post] = await database().select({ owner: personPost.releasedById, manager: personPost.lineManagerId }).from(personPost).where(eq(personPost.personId, on.expert.id));
  expect(post).toEqual({ owner: on.director.id, manager: bureau.id });
});

it("measures tell the median days to the first answer, of what one may see", async () => {
  const on = await stage("D6");
  const id = await ask(on.requester.actor, { team: on.team.slug });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  const { byTeam } = await requestMeasures(on.coordinator.actor, "en");
  expect(byTeam).toEqual([expect.objectContaining({ slug: on.team.slug, sent: 1, answered: 1, inTime: 1, close: null })]);
  expect((await requestMeasures((await somebody()).actor, "en")).byTeam).toEqual([]);
});

it("a leaver's threads, documents and guidance are kept by whoever takes over, or leads the team where they may not read it", async () => {
  const on = await stage("D2");
  const [administrator, leaver, successor] = [await somebody({ organisationRole: "administrator" }), await somebody(), await somebody()];
  const [open, closed] = [await buildTeam(database()), await buildTeam(database(), { visibility: "private" })];
  await buildMembership(database(), { teamId: closed.id, personId: on.director.id, role: "lead" });
  await buildMembership(database(), { teamId: closed.id, personId: leaver.id, role: "member" });
  const [seen, unseen] = [await buildThread(database(), { teamId: open.id, authorId: leaver.id }), await buildThread(database(), { teamId: closed.id, authorId: leaver.id })];
  const written = await buildDocument(database(), { teamId: open.id, authorId: leaver.id, kind: "guidance" });
  await database().insert(guidance).values({ documentId: written.id, ownerId: leaver.id, reviewOn: "2066-01-01", expiresOn: "2066-06-01" }).onConflictDoNothing();
  expect((await accessView(administrator.actor, leaver.handle, "en")).handsOver).toMatchObject({ threads: 2, documents: 1, guidance: 1 });
  const left = { personId: leaver.id, successorId: successor.id };
  for (const _ of [1, 2]) for (const handOver of [handOverThreads, handOverDocuments, handOverGuidance]) await handOver(left);
  const keeperOf = async (id: number) => (await database().select({ keeperId: thread.keeperId }).from(thread).where(eq(thread.id, id)))[0]?.keeperId;
  expect([await keeperOf(seen.id), await keeperOf(unseen.id)]).toEqual([successor.id, on.director.id]);
  const [kept] = await database().select({ keeperId: document.keeperId, authorId: document.authorId }).from(document).where(eq(document.id, written.id));
  const [owned] = await database().select({ ownerId: guidance.ownerId }).from(guidance).where(eq(guidance.documentId, written.id));
  expect([kept, owned]).toEqual([{ keeperId: successor.id, authorId: leaver.id }, { ownerId: successor.id }]);
});

it("who moves leaves the teams that are the old office's own, unless they lead them, and joins the open ones of the new", async () => {
  const [there, here] = [await buildOffice(database()), await buildOffice(database())];
  const mover = await somebody({ officeId: here.id });
  const localTeam = async (officeId: number, visibility: "open" | "private" = "open") => {
    const team = await buildTeam(database(), { visibility });
    for (const _ of [1, 2, 3]) await buildMembership(database(), { teamId: team.id, personId: (await somebody({ officeId })).id, role: "member" });
    return team;
  };
  const [old, led, next, closed, worldwide] = [await localTeam(here.id), await localTeam(here.id), await localTeam(there.id), await localTeam(there.id, "private"), await localTeam(here.id)];
  for (const _ of [1, 2]) await buildMembership(database(), { teamId: worldwide.id, personId: (await somebody({ officeId: there.id })).id, role: "member" });
  for (const [team, role] of [[old, "member"], [led, "lead"], [worldwide, "member"]] as const) await buildMembership(database(), { teamId: team.id, personId: mover.id, role });
  for (const _ of [1, 2]) await followMove({ personId: mover.id, fromOfficeId: here.id, toOfficeId: there.id });
  const theirs = (await database().select({ teamId: membership.teamId }).from(membership).where(eq(membership.personId, mover.id))).map(({ teamId }) => teamId);
  expect(theirs.sort()).toEqual([led.id, next.id, worldwide.id].sort());
  expect(theirs).not.toContain(closed.id);
});
