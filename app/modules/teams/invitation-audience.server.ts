import { and, asc, eq, ne, sql, type SQL } from "drizzle-orm";
import { office, person } from "~db/schema";
import { database, type Queryable } from "~/platform/database/connection.server";
import { personFactsColumns } from "~/modules/organisation/public.server";
import type { PersonFunction } from "~/modules/organisation/contract";
import type { Locale } from "~/platform/i18n/locales";

/** Everybody of an office, everybody with a function, or everybody with that function there. */
export interface Audience {
  officeId?: number | undefined;
  function?: PersonFunction | undefined;
}

/** Whom an invitation to an audience would reach, counted before it is sent. */
export interface Reach {
  /** People who would be invited. */
  people: number;
  /** Belong to the team already. */
  members: number;
  /** Are invited already and have not answered. */
  invited: number;
}

const belongs = (teamId: number) => sql<boolean>`exists (select from membership m where m.team_id = ${teamId} and m.person_id = ${person}.id)`;
const isInvited = (teamId: number) => sql<boolean>`exists (select from membership_invitation i where i.team_id = ${teamId} and i.person_id = ${person}.id)`;

/** For a query that reads `person`: those of an audience. Guests are invited by name alone. */
export const ofAudience = ({ officeId, function: wanted }: Audience): SQL | undefined => and(
  eq(person.status, "active"),
  ne(person.organisationRole, "guest"),
  officeId === undefined ? undefined : eq(person.officeId, officeId),
  wanted === undefined ? undefined : eq(person.function, wanted),
);

const notYet = (teamId: number): SQL => sql`not ${belongs(teamId)} and not ${isInvited(teamId)}`;

/** How many an invitation would reach. One query. */
export async function reachOf(teamId: number, audience: Audience, on: Queryable = database()): Promise<Reach> {
  const [row] = await on
    .select({
      people: sql<number>`count(*) filter (where ${notYet(teamId)})::int`,
      members: sql<number>`count(*) filter (where ${belongs(teamId)})::int`,
      invited: sql<number>`count(*) filter (where ${isInvited(teamId)} and not ${belongs(teamId)})::int`,
    })
    .from(person)
    .where(ofAudience(audience));
  return row ?? { people: 0, members: 0, invited: 0 };
}

/** The ids of those an invitation reaches, at most `limit`. */
export async function idsReached(teamId: number, audience: Audience, limit: number, on: Queryable): Promise<number[]> {
  const rows = await on.select({ id: person.id }).from(person).where(and(ofAudience(audience), notYet(teamId))).orderBy(asc(person.id)).limit(limit);
  return rows.map(({ id }) => id);
}

/** Some of those an invitation reaches, to be named before it is sent. */
export function someReached(teamId: number, audience: Audience, locale: Locale, limit: number) {
  return database()
    .select(personFactsColumns(locale))
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(ofAudience(audience), notYet(teamId)))
    .orderBy(asc(person.familyName), asc(person.id))
    .limit(limit);
}
