import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { membership, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";

type TeamId = AnyColumn | SQL;

const theirTeams = (actor: Actor) => sql`select ${membership.teamId} from ${membership} where ${membership.personId} = ${actor.personId}`;

/**
 * True where this actor may read (threads, documents) the team whose id stands in `teamId`; for lists
 * and search. Uncorrelated, so Postgres works the set out once a query. A null id is not readable.
 */
export function readableTeam(actor: Actor, teamId: TeamId): SQL<boolean> {
  if (actor.organisationRole === "guest") return ownTeam(actor, teamId);
  return sql<boolean>`${teamId} in (select ${team.id} from ${team} where ${team.visibility} = 'open' union all ${theirTeams(actor)})`;
}

/** True where this actor may see (page, purpose, people) the team whose id stands in `teamId`. */
export function visibleTeam(actor: Actor, teamId: TeamId): SQL<boolean> {
  if (actor.organisationRole === "administrator") return sql<boolean>`${teamId} is not null`;
  if (actor.organisationRole === "guest") return ownTeam(actor, teamId);
  return sql<boolean>`${teamId} in (select ${team.id} from ${team} where ${team.visibility} <> 'private' union all ${theirTeams(actor)})`;
}

/** True where this actor belongs to the team whose id stands in `teamId`, whatever their role. */
export function ownTeam(actor: Actor, teamId: TeamId): SQL<boolean> {
  return sql<boolean>`${teamId} in (${theirTeams(actor)})`;
}
