import { and, eq, inArray, or, type SQL } from "drizzle-orm";
import { membership, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { TeamReader } from "./team-predicates.server";

/**
 * For a query that reads `person`: whom this actor may see. Active colleagues for staff; for guests,
 * themselves and whoever shares a team with them. The same rule for pages, lists, search and naming.
 */
export function peopleVisibleTo(actor: TeamReader): SQL | undefined {
  const active = eq(person.status, "active");
  if (actor.organisationRole !== "guest") return active;
  const ownTeams = database().select({ id: membership.teamId }).from(membership).where(eq(membership.personId, actor.personId));
  const sharers = database().select({ id: membership.personId }).from(membership).where(inArray(membership.teamId, ownTeams));
  return and(active, or(eq(person.id, actor.personId), inArray(person.id, sharers)));
}
