import { and, eq } from "drizzle-orm";
import { membershipAnswer, membershipRequest } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";

/**
 * Asks to join a team that lets people in on request. Asking again changes the note and is no second
 * request; a member's request does nothing. Appends `teams.join_requested` for a new one.
 */
export function requestMembership(actor: Actor, input: { slug: string; note: string }): Promise<void> {
  return transaction(async (tx) => {
    const { team, role, abilities } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    if (role !== null) return;
    if (!abilities.requestToJoin) throw new DomainError("forbidden", "nobody is let into this team on request");
    const asked = { teamId: team.id, personId: actor.personId, note: input.note };
    const added = await tx.insert(membershipRequest).values(asked).onConflictDoNothing().returning({ teamId: membershipRequest.teamId });
    await tx.delete(membershipAnswer).where(and(eq(membershipAnswer.teamId, team.id), eq(membershipAnswer.personId, actor.personId)));
    if (added.length > 0) return appendEvent(tx, "teams.join_requested", { teamId: team.id, personId: actor.personId });
    if (input.note) await tx.update(membershipRequest).set({ note: input.note }).where(ownRequest(team.id, actor));
  });
}

/** Takes the actor's own wish to join back; nothing happens when there is none. Appends `teams.join_request_closed`. */
export function withdrawRequest(actor: Actor, input: { slug: string }): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    const removed = await tx.delete(membershipRequest).where(ownRequest(team.id, actor)).returning({ teamId: membershipRequest.teamId });
    if (removed.length > 0) await appendEvent(tx, "teams.join_request_closed", { teamId: team.id, personId: actor.personId });
  });
}

const ownRequest = (teamId: number, actor: Actor) =>
  and(eq(membershipRequest.teamId, teamId), eq(membershipRequest.personId, actor.personId));
