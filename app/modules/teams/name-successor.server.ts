import { and, eq, ne } from "drizzle-orm";
import { leadSuccession, membership, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { noteChange } from "./note-change.server";
import type { SuccessorInput } from "./schema.server";

/**
 * Asks a member to lead the team: as the actor's successor, or, by an administrator, where nobody leads
 * it. Nothing changes until they accept. Naming another takes the place of the one named before. Needs
 * `handOver`; `invalid` beside `successor` for whoever cannot lead: guests, who already leads, oneself.
 */
export function nameSuccessor(actor: Actor, slug: string, input: SuccessorInput): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "handOver", tx);
    await refuseUnfit(tx, actor, team.id, input.successor);
    await withdraw(tx, actor, team.id);
    const thenRole = input.thenRole === "none" ? null : input.thenRole;
    await tx.insert(leadSuccession).values({ teamId: team.id, namedById: actor.personId, successorId: input.successor, thenRole, note: input.note });
    await noteChange(tx, actor, { teamId: team.id, kind: "successor_named", personId: input.successor });
    await appendEvent(tx, "teams.succession_changed", { teamId: team.id, personId: input.successor });
  });
}

/** Takes back whom the actor named; nothing happens when nobody is, or they have answered. Needs `handOver`. */
export function withdrawSuccessor(actor: Actor, slug: string): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "handOver", tx);
    await withdraw(tx, actor, team.id);
  });
}

async function refuseUnfit(tx: Transaction, actor: Actor, teamId: number, personId: number): Promise<void> {
  const [fit] = await tx
    .select({ id: person.id })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(
      eq(membership.teamId, teamId), eq(membership.personId, personId), ne(membership.role, "lead"),
      eq(person.status, "active"), ne(person.organisationRole, "guest"), ne(person.id, actor.personId),
    ));
  if (!fit) throw new DomainError("invalid", "successor_unfit", "successor");
}

async function withdraw(tx: Transaction, actor: Actor, teamId: number): Promise<void> {
  const named = and(eq(leadSuccession.teamId, teamId), eq(leadSuccession.namedById, actor.personId));
  const [before] = await tx.delete(leadSuccession).where(named).returning({ personId: leadSuccession.successorId });
  if (!before) return;
  await noteChange(tx, actor, { teamId, kind: "successor_withdrawn", personId: before.personId });
  await appendEvent(tx, "teams.succession_changed", { teamId, personId: before.personId });
}

/** Says no to leading; whoever leads stays. `not_found` when the actor is not asked by that person. */
export function declineSuccession(actor: Actor, input: { slug: string; personId: number }): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    const asked = and(eq(leadSuccession.teamId, team.id), eq(leadSuccession.successorId, actor.personId), eq(leadSuccession.namedById, input.personId));
    const closed = await tx.delete(leadSuccession).where(asked).returning({ by: leadSuccession.namedById });
    if (closed.length === 0) notFound("succession");
    await noteChange(tx, actor, { teamId: team.id, kind: "successor_declined", personId: actor.personId });
    await appendEvent(tx, "teams.succession_changed", { teamId: team.id, personId: input.personId });
    await appendEvent(tx, "teams.succession_declined", { teamId: team.id, personId: actor.personId, namedById: input.personId });
  });
}
