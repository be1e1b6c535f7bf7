import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { membership, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";

/**
 * True where this actor may see the person whose id stands in `personId`: active colleagues for staff;
 * for guests, themselves and whoever shares a team with them. The same rule for pages, lists and search.
 */
export function visiblePerson(actor: Actor, personId: AnyColumn | SQL): SQL<boolean> {
  const active = sql`${personId} in (select ${person.id} from ${person} where ${person.status} = 'active')`;
  if (actor.organisationRole !== "guest") return sql<boolean>`(${active})`;
  const shared = sql`${personId} in (select theirs.person_id from ${membership} theirs join ${membership} mine on mine.team_id = theirs.team_id where mine.person_id = ${actor.personId})`;
  return sql<boolean>`(${active} and (${personId} = ${actor.personId} or ${shared}))`;
}
