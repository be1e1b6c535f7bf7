import { and, eq, gt, sql } from "drizzle-orm";
import { membership, person, teamChange } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { undoHours } from "./contract";
import { noteChange } from "./note-change.server";
import { mayRemove } from "./policy";
import { lockRoles, refuseLastLead } from "./team-leads.server";

/**
 * Takes somebody out of a team, after which their live access ends. Needs `manage`, and `mayRemove`
 * decides (`forbidden`); the last lead cannot be removed (`conflict`). Returns the change's id, by
 * which `restoreMember` undoes it; null when they do not belong to the team.
 */
export function removeMember(actor: Actor, input: { slug: string; personId: number }): Promise<{ changeId: number | null }> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "manage", tx);
    await lockRoles(tx, team.id);
    const { role: by } = await accessTeam(actor, { id: team.id }, "manage", tx);
    const theirs = and(eq(membership.teamId, team.id), eq(membership.personId, input.personId));
    const [member] = await tx.select().from(membership).where(theirs);
    if (!member) return { changeId: null };
    if (!mayRemove(by, member.role)) throw new DomainError("forbidden", `a ${by} may not remove a ${member.role}`);
    if (member.role === "lead") await refuseLastLead(tx, team.id, input.personId);
    await tx.delete(membership).where(theirs);
    const changeId = await noteChange(tx, actor, { teamId: team.id, kind: "removed", personId: input.personId, fromRole: member.role, joinedAt: member.joinedAt });
    await appendEvent(tx, "teams.member_left", { teamId: team.id, personId: input.personId });
    return { changeId };
  });
}

/**
 * Undoes a removal of the last `undoHours` hours: the person is what they were, since when they were.
 * Nothing happens when they belong to the team again. Needs what removing needs; `not_found` for what
 * is no such removal.
 */
export function restoreMember(actor: Actor, input: { slug: string; changeId: number }): Promise<void> {
  return transaction(async (tx) => {
    const { team, role: by } = await accessTeam(actor, { slug: input.slug }, "manage", tx);
    const [removal] = await tx
      .select({ personId: teamChange.personId, role: teamChange.fromRole, joinedAt: teamChange.joinedAt })
      .from(teamChange)
      .innerJoin(person, and(eq(person.id, teamChange.personId), eq(person.status, "active")))
      .where(and(
        eq(teamChange.id, input.changeId), eq(teamChange.teamId, team.id), eq(teamChange.kind, "removed"),
        gt(teamChange.createdAt, sql`now() - make_interval(hours => ${undoHours})`),
      ));
    if (!removal?.personId || !removal.role || !removal.joinedAt) notFound("removal");
    const { personId, role, joinedAt } = removal;
    if (!mayRemove(by, role)) throw new DomainError("forbidden", `a ${by} may not bring a ${role} back`);
    const added = await tx.insert(membership).values({ teamId: team.id, personId, role, joinedAt }).onConflictDoNothing().returning({ personId: membership.personId });
    if (added.length === 0) return;
    await noteChange(tx, actor, { teamId: team.id, kind: "restored", personId, toRole: role });
    await appendEvent(tx, "teams.member_joined", { teamId: team.id, personId });
  });
}
