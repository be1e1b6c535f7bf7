import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { membership, membershipInvitation, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { TeamVisibility } from "./contract";

/** All that these predicates ask of whoever reads; a letter to somebody asks without a session. */
export type TeamReader = Pick<Actor, "personId" | "organisationRole">;

type TeamId = AnyColumn | SQL;

const theirTeams = (actor: TeamReader) => sql`select ${membership.teamId} from ${membership} where ${membership.personId} = ${actor.personId}`;

const theirInvitations = (actor: TeamReader) =>
  sql`select ${membershipInvitation.teamId} from ${membershipInvitation} where ${membershipInvitation.personId} = ${actor.personId}`;

/** Teams of these visibilities for a member of the staff; a working group counts only where the team it is inside of may be read. */
const inCircle = (actor: TeamReader, visibilities: TeamVisibility[]) => sql`
  select standing.id from team standing
  left join team above on standing.kind = 'working_group' and above.id = standing.parent_id
  where standing.visibility in (${sql.join(visibilities.map((one) => sql`${one}`), sql`, `)})
    and (above.id is null or above.visibility = 'open' or above.id in (${theirTeams(actor)}))`;

/**
 * True where this actor may read (threads, documents) the team whose id stands in `teamId`; for lists
 * and search. Uncorrelated, so Postgres works the set out once a query. A null id is not readable.
 */
export function readableTeam(actor: TeamReader, teamId: TeamId): SQL<boolean> {
  if (actor.organisationRole === "guest") return ownTeam(actor, teamId);
  return sql<boolean>`${teamId} in (${inCircle(actor, ["open"])} union all ${theirTeams(actor)})`;
}

/** True where this actor may see (page, purpose, people) the team whose id stands in `teamId`. */
export function visibleTeam(actor: TeamReader, teamId: TeamId): SQL<boolean> {
  if (actor.organisationRole === "administrator") return sql<boolean>`${teamId} is not null`;
  const theirs = sql`${theirTeams(actor)} union all ${theirInvitations(actor)}`;
  if (actor.organisationRole === "guest") return sql<boolean>`${teamId} in (${theirs})`;
  return sql<boolean>`${teamId} in (${inCircle(actor, ["open", "request"])} union all ${theirs})`;
}

/** True where this actor belongs to the team whose id stands in `teamId`, whatever their role. */
export function ownTeam(actor: TeamReader, teamId: TeamId): SQL<boolean> {
  return sql<boolean>`${teamId} in (${theirTeams(actor)})`;
}

/** For a query that reads `person`: those who may write in this team; `post` of the abilities as a list asks it. */
export const writersOfTeam = (teamId: number | AnyColumn): SQL<boolean> => sql<boolean>`exists (
  select from ${membership} join team standing on standing.id = ${membership.teamId} and standing.archived_at is null
  where ${membership.teamId} = ${teamId} and ${membership.personId} = ${person.id} and ${membership.role} <> 'observer')`;

/** For a query that reads `person`: the active people who may read this team's threads, documents and events; `readableTeam` from the other side. */
export function readersOfTeam(teamId: number | AnyColumn | SQL): SQL<boolean> {
  const belongsTo = (team: SQL) => sql`exists (select from ${membership} where ${membership.teamId} = ${team} and ${membership.personId} = ${person.id})`;
  return sql<boolean>`(${person.status} = 'active' and (${belongsTo(sql`${teamId}`)} or (${person.organisationRole} <> 'guest' and exists (
    select from team standing
    left join team above on standing.kind = 'working_group' and above.id = standing.parent_id
    where standing.id = ${teamId} and standing.visibility = 'open' and (above.id is null or above.visibility = 'open' or ${belongsTo(sql`above.id`)})))))`;
}
