import { and, eq } from "drizzle-orm";
import { membership } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockRoles } from "./team-leads.server";

/** A leaver's successor leads the teams they led; they themselves stay in the list as plain members. Twice is the same as once. */
export function handOverLeads({ personId, successorId }: { personId: number; successorId: number }): Promise<void> {
  return transaction(async (tx) => {
    const led = await tx.select({ teamId: membership.teamId }).from(membership).where(and(eq(membership.personId, personId), eq(membership.role, "lead")));
    for (const { teamId } of led) {
      await lockRoles(tx, teamId);
      await tx.update(membership).set({ role: "member" }).where(and(eq(membership.teamId, teamId), eq(membership.personId, personId)));
      await tx.insert(membership).values({ teamId, personId: successorId, role: "lead" }).onConflictDoUpdate({ target: [membership.teamId, membership.personId], set: { role: "lead" } });
      await appendEvent(tx, "teams.role_changed", { teamId, personId: successorId });
      await appendEvent(tx, "teams.role_changed", { teamId, personId });
    }
  });
}
