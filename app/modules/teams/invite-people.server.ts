import { and, eq, inArray, sql } from "drizzle-orm";
import { membership, membershipInvitation, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { maxInvited, type MembershipRole } from "./contract";
import { idsReached, reachOf } from "./invitation-audience.server";
import { noteChange } from "./note-change.server";
import { mayInviteAs } from "./policy";
import type { InvitationInput } from "./schema.server";

/**
 * Asks people to join a team: some by name, or all of an office or with a function. Each accepts or
 * declines for themselves. Needs `manage`, and `mayInviteAs` decides the role. Whoever belongs to it or
 * is invited already is left out. An audience that reaches other numbers than its sender was told is a
 * `conflict` beside `expected`, one of more than `maxInvited` `too_large`. Appends `teams.person_invited` for each; returns how many there are.
 */
export function invitePeople(actor: Actor, slug: string, input: InvitationInput): Promise<{ invited: number }> {
  return transaction(async (tx) => {
    const { team, role: by } = await accessTeam(actor, { slug }, "manage", tx);
    if (!mayInviteAs(by, input.role)) throw new DomainError("forbidden", `a ${by} may not invite a ${input.role}`);
    const ids = input.by === "names" ? await invitable(tx, team.id, input.personIds) : await audienceOf(tx, team.id, input);
    if (ids.length === 0) return { invited: 0 };
    const rows = ids.map((personId) => ({ teamId: team.id, personId, role: input.role, note: input.note, invitedById: actor.personId }));
    const added = await tx.insert(membershipInvitation).values(rows).onConflictDoNothing().returning({ personId: membershipInvitation.personId });
    await noteInvitations(tx, actor, team.id, added.map(({ personId }) => personId), input.role);
    return { invited: added.length };
  });
}

async function invitable(tx: Transaction, teamId: number, ids: number[]): Promise<number[]> {
  const belongs = tx.select({ id: membership.personId }).from(membership).where(eq(membership.teamId, teamId));
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(inArray(person.id, ids), eq(person.status, "active"), sql`${person.id} not in ${belongs}`));
  return rows.map(({ id }) => id);
}

async function audienceOf(tx: Transaction, teamId: number, input: Extract<InvitationInput, { by: "audience" }>): Promise<number[]> {
  const { people } = await reachOf(teamId, input, tx);
  if (people > maxInvited) throw new DomainError("too_large", "audience_large", "expected");
  if (people !== input.expected) throw new DomainError("conflict", "audience_changed", "expected");
  return idsReached(teamId, input, maxInvited, tx);
}

async function noteInvitations(tx: Transaction, actor: Actor, teamId: number, ids: number[], toRole: MembershipRole): Promise<void> {
  const [only] = ids;
  if (only === undefined) return;
  await noteChange(tx, actor, { teamId, kind: "invited", toRole, people: ids.length, ...(ids.length === 1 ? { personId: only } : {}) });
  for (const personId of ids) await appendEvent(tx, "teams.person_invited", { teamId, personId });
}
