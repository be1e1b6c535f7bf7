import { and, eq, or, sql } from "drizzle-orm";
import { membership, person, team } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";

/**
 * Lets one change of roles at a time go on in a team, until the transaction ends: two leads who go at
 * once must see each other. Joining and posting do not wait.
 */
export async function lockRoles(tx: Transaction, teamId: number): Promise<void> {
  await tx.select({ id: team.id }).from(team).where(eq(team.id, teamId)).for("no key update");
}

/** Throws `conflict` when nobody else leads the team; suspended people and those who left do not count. Needs `lockRoles` before. */
export async function refuseLastLead(tx: Transaction, teamId: number, personId: number): Promise<void> {
  const leads = await tx
    .select({ personId: membership.personId })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.teamId, teamId), eq(membership.role, "lead"), or(eq(person.status, "active"), eq(person.id, personId))));
  if (leads.length === 1 && leads[0]?.personId === personId) {
    throw new DomainError("conflict", "the last lead must hand over first");
  }
}

/** For a query that reads `team`: true where somebody who is active leads it. */
export const activeLeadExists = sql<boolean>`exists (select from membership led join person leader on leader.id = led.person_id and leader.status = 'active'
  where led.team_id = ${team}.id and led.role = 'lead')`;
