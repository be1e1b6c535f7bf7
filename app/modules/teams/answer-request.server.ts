import { and, eq } from "drizzle-orm";
import { membership, membershipAnswer, membershipRequest, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { endOpenQuestions } from "./end-open-questions.server";
import { noteChange } from "./note-change.server";

/** A lead's or coordinator's answer to somebody's wish to join. */
export interface RequestAnswer {
  slug: string;
  personId: number;
  accept: boolean;
  /** A word back, shown to them until they have seen it. */
  word: string;
}

/**
 * Lets somebody who asked into the team as a member, or declines. Needs `manage`. Answered already
 * (by a colleague at the same moment): nothing more happens. `not_found` when that person never asked.
 */
export function answerRequest(actor: Actor, input: RequestAnswer): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "manage", tx);
    const asked = and(eq(membershipRequest.teamId, team.id), eq(membershipRequest.personId, input.personId));
    const closed = await tx.delete(membershipRequest).where(asked).returning({ personId: membershipRequest.personId });
    if (closed.length === 0) return refuseUnlessMember(tx, team.id, input.personId);
    if (input.accept) await letIn(tx, actor, team.id, input.personId);
    await sayBack(tx, actor, team.id, input);
    if (input.accept) return;
    await noteChange(tx, actor, { teamId: team.id, kind: "request_declined", personId: input.personId });
    await appendEvent(tx, "teams.join_request_closed", { teamId: team.id, personId: input.personId });
  });
}

/** The person has read how their wish was answered; nothing happens when nothing was said. Appends `teams.answer_seen`. */
export async function forgetAnswer(actor: Actor, input: { slug: string }): Promise<void> {
  await transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    const seen = await tx.delete(membershipAnswer).where(and(eq(membershipAnswer.teamId, team.id), eq(membershipAnswer.personId, actor.personId))).returning({ teamId: membershipAnswer.teamId });
    if (seen.length > 0) await appendEvent(tx, "teams.answer_seen", { teamId: team.id, personId: actor.personId });
  });
}

async function sayBack(tx: Transaction, actor: Actor, teamId: number, { personId, accept, word }: RequestAnswer): Promise<void> {
  const said = { accepted: accept, word, answeredById: actor.personId, createdAt: new Date() };
  await tx.insert(membershipAnswer).values({ teamId, personId, ...said })
    .onConflictDoUpdate({ target: [membershipAnswer.teamId, membershipAnswer.personId], set: said });
}

async function letIn(tx: Transaction, actor: Actor, teamId: number, personId: number): Promise<void> {
  const [found] = await tx.select({ status: person.status }).from(person).where(eq(person.id, personId));
  if (found?.status !== "active") notFound("person");
  const added = await tx.insert(membership).values({ teamId, personId, role: "member" }).onConflictDoNothing().returning({ personId: membership.personId });
  if (added.length === 0) return;
  await endOpenQuestions(tx, teamId, personId);
  await noteChange(tx, actor, { teamId, kind: "request_accepted", personId, toRole: "member" });
  await appendEvent(tx, "teams.member_joined", { teamId, personId });
}

async function refuseUnlessMember(tx: Transaction, teamId: number, personId: number): Promise<void> {
  const theirs = and(eq(membership.teamId, teamId), eq(membership.personId, personId));
  const [member] = await tx.select({ personId: membership.personId }).from(membership).where(theirs);
  if (!member) notFound("request");
}
