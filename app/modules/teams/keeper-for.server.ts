import { eq, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { person } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import { readableTeam } from "./team-predicates.server";

/**
 * Who keeps what stands in a team once somebody has left, for a query that reads its `teamId`: the successor where they may
 * read the team, else whoever leads it, else the successor all the same, who then leads it themselves.
 */
export async function keeperFor(on: Queryable, { personId, successorId }: { personId: number; successorId: number }, teamId: AnyColumn): Promise<SQL> {
  const [successor] = await on.select({ personId: person.id, organisationRole: person.organisationRole }).from(person).where(eq(person.id, successorId));
  if (!successor) return sql`null`;
  const lead = sql`(select led.person_id from membership led join person leader on leader.id = led.person_id and leader.status = 'active'
    where led.team_id = ${teamId} and led.role = 'lead' and led.person_id <> ${personId} order by led.person_id limit 1)`;
  return sql`case when ${readableTeam(successor, teamId)} then ${successorId}::int else coalesce(${lead}, ${successorId}::int) end`;
}
