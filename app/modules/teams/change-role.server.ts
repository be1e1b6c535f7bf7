import { and, eq } from "drizzle-orm";
import { membership, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import type { MembershipRole } from "./contract";
import { noteChange } from "./note-change.server";
import { mayChangeRole, mayLead } from "./policy";
import { lockRoles, refuseLastLead } from "./team-leads.server";

/** Which role somebody is to have from now on. */
export interface RoleChange {
  slug: string;
  personId: number;
  role: MembershipRole;
}

/**
 * Gives a member another role; this is how a lead hands over. Needs `manage`, and `mayChangeRole`
 * and `mayLead` decide the step (`forbidden`). The last lead cannot step down (`conflict`); whoever is suspended or has
 * left is given none (`not_found`). Appends
 * `teams.role_changed` unless the role stays as it was.
 */
export function changeRole(actor: Actor, input: RoleChange): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "manage", tx);
    await lockRoles(tx, team.id);
    // Read again under the lock: a colleague may have changed the actor's own role meanwhile.
    const { role: by } = await accessTeam(actor, { id: team.id }, "manage", tx);
    const theirs = and(eq(membership.teamId, team.id), eq(membership.personId, input.personId));
    const [member] = await tx.select({ role: membership.role, organisationRole: person.organisationRole }).from(membership).innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active"))).where(theirs);
    if (!member) notFound("member");
    if (member.role === input.role) return;
    if (!mayChangeRole(by, member.role, input.role)) throw new DomainError("forbidden", `a ${by} may not make a ${member.role} a ${input.role}`);
    if (input.role === "lead" && !mayLead(member.organisationRole)) throw new DomainError("forbidden", "a guest leads no team");
    if (member.role === "lead") await refuseLastLead(tx, team.id, input.personId);
    await tx.update(membership).set({ role: input.role }).where(theirs);
    await noteChange(tx, actor, { teamId: team.id, kind: "role_changed", personId: input.personId, fromRole: member.role, toRole: input.role });
    await appendEvent(tx, "teams.role_changed", { teamId: team.id, personId: input.personId });
  });
}
