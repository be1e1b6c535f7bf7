import { and, eq } from "drizzle-orm";
import { membership, membershipInvitation, team as teams } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { endOpenQuestions } from "./end-open-questions.server";
import { noteChange } from "./note-change.server";
import { visibleTeam } from "./team-predicates.server";

const theirInvitation = (teamId: number, personId: number) =>
  and(eq(membershipInvitation.teamId, teamId), eq(membershipInvitation.personId, personId));

/**
 * Makes the actor what they were invited to be. Nothing happens when they belong to the team already.
 * `conflict` when the invitation was withdrawn meanwhile, or the team archived.
 */
export function acceptInvitation(actor: Actor, input: { slug: string }): Promise<void> {
  return transaction(async (tx) => {
    const { team, role } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    const [invitation] = await tx.delete(membershipInvitation).where(theirInvitation(team.id, actor.personId)).returning();
    if (role !== null) return;
    if (!invitation || team.archivedAt !== null) throw new DomainError("conflict", "no longer invited");
    await tx.insert(membership).values({ teamId: team.id, personId: actor.personId, role: invitation.role }).onConflictDoNothing();
    await endOpenQuestions(tx, team.id, actor.personId);
    await noteChange(tx, actor, { teamId: team.id, kind: "invitation_accepted", personId: actor.personId, toRole: invitation.role });
    await appendEvent(tx, "teams.member_joined", { teamId: team.id, personId: actor.personId });
  });
}

/** Says no to an invitation; nothing happens when there is none. Returns whether the team can still be seen. */
export function declineInvitation(actor: Actor, input: { slug: string }): Promise<{ stillSeen: boolean }> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    await close(tx, actor, team.id, actor.personId, "invitation_declined");
    const [still] = await tx.select({ id: teams.id }).from(teams).where(and(eq(teams.id, team.id), visibleTeam(actor, teams.id)));
    return { stillSeen: still !== undefined };
  });
}

/** Takes an invitation back that has not been answered; nothing happens when it has. Needs `manage`. */
export function withdrawInvitation(actor: Actor, input: { slug: string; personId: number }): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "manage", tx);
    await close(tx, actor, team.id, input.personId, "invitation_withdrawn");
  });
}

async function close(tx: Transaction, actor: Actor, teamId: number, personId: number, kind: "invitation_declined" | "invitation_withdrawn"): Promise<void> {
  const closed = await tx.delete(membershipInvitation).where(theirInvitation(teamId, personId)).returning({ role: membershipInvitation.role });
  if (closed.length === 0) return;
  await noteChange(tx, actor, { teamId, kind, personId });
  await appendEvent(tx, "teams.invitation_closed", { teamId, personId });
}
