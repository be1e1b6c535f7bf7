import { and, eq } from "drizzle-orm";
import { membership, team as teams } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { noteChange } from "./note-change.server";
import { lockRoles, refuseLastLead } from "./team-leads.server";
import { visibleTeam } from "./team-predicates.server";

/**
 * Takes the actor out of a team; nothing happens when they are not in it. The last lead cannot go
 * before handing over (`conflict`). Appends `teams.member_left`, after which live access ends.
 * Returns whether the team can still be seen from outside.
 */
export function leaveTeam(actor: Actor, input: { slug: string }): Promise<{ stillSeen: boolean }> {
  return transaction(async (tx) => {
    const { team, role } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    if (role === null) return { stillSeen: true };
    await lockRoles(tx, team.id);
    await refuseLastLead(tx, team.id, actor.personId);
    const own = and(eq(membership.teamId, team.id), eq(membership.personId, actor.personId));
    const removed = await tx.delete(membership).where(own).returning({ personId: membership.personId });
    if (removed.length > 0) {
      await noteChange(tx, actor, { teamId: team.id, kind: "left", personId: actor.personId, fromRole: role });
      await appendEvent(tx, "teams.member_left", { teamId: team.id, personId: actor.personId });
    }
    const [still] = await tx.select({ id: teams.id }).from(teams).where(and(eq(teams.id, team.id), visibleTeam(actor, teams.id)));
    return { stillSeen: still !== undefined };
  });
}
