import { and, eq, ne, sql, type SQL } from "drizzle-orm";
import { document, membership, person, teamLevel } from "~db/schema";
import { readersOfTeam } from "~/modules/teams/public.server";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";

/** A document that people may be told of; null when it is gone or in the trash. */
export async function documentToTellOf(id: number): Promise<{ id: number; teamId: number } | null> {
  const [found] = await database().select({ id: document.id, teamId: document.teamId }).from(document).where(and(eq(document.id, id), sql`${document.trashedAt} is null`));
  return found ?? null;
}

interface Whom {
  /** Of these people; a query of ids, or ids. */
  among: number[] | SQL;
  /** Whoever did it is not told. */
  except: number | null;
  /** Besides, people who may know of this; for a query that reads `person`. */
  where?: SQL<boolean>;
  /** What concerns them by name reaches also those who muted the team. */
  byName?: boolean;
}

/** Of some people, those who may read a team at this moment and are to be told of what happens in it. */
export async function readersToTell(teamId: number, { among, except, where, byName = false }: Whom): Promise<number[]> {
  const muted = sql`exists (select from ${teamLevel} where ${teamLevel.teamId} = ${teamId} and ${teamLevel.personId} = ${person.id} and ${teamLevel.level} = 'muted')`;
  const rows = await database().select({ id: person.id }).from(person).where(and(
    Array.isArray(among) ? oneOf(person.id, among, "int") : sql`${person.id} in (${among})`,
    except === null ? undefined : ne(person.id, except),
    byName ? undefined : sql`not ${muted}`,
    readersOfTeam(teamId),
    where,
  ));
  return rows.map(({ id }) => id);
}

/** Ids of a team's members, or of those who lead it, and of those who watch it. */
export const membersOf = (teamId: number): SQL => sql`select ${membership.personId} from ${membership} where ${membership.teamId} = ${teamId}`;
export const leadsOf = (teamId: number): SQL => sql`select ${membership.personId} from ${membership} where ${membership.teamId} = ${teamId} and ${membership.role} = 'lead'`;
export const watchersOf = (teamId: number): SQL => sql`select ${teamLevel.personId} from ${teamLevel} where ${teamLevel.teamId} = ${teamId} and ${teamLevel.level} = 'watching'`;
