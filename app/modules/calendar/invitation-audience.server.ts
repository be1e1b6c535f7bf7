import { and, asc, eq, isNull, sql, type SQL } from "drizzle-orm";
import { eventParticipant, membership, office, person } from "~db/schema";
import { personFactsColumns } from "~/modules/organisation/public.server";
import { ofAudience, type Audience } from "~/modules/teams/public.server";
import { database, type Queryable } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { mayAttend } from "./event-predicates.server";

/** Everybody of the event's team, of an office, with a function, or all of these at once. */
export interface EventAudience extends Audience {
  members?: boolean | undefined;
}

/** Whom an invitation would reach, counted before it is sent. */
export interface Reach {
  /** People who would be invited. */
  people: number;
  /** Were invited or have answered already. */
  known: number;
}

interface Event {
  id: number;
  teamId: number | null;
}

const isKnown = ({ id }: Event): SQL<boolean> => sql<boolean>`exists (
  select from ${eventParticipant} where ${eventParticipant.eventId} = ${id} and ${eventParticipant.personId} = ${person.id} and ${isNull(eventParticipant.withdrawnAt)})`;

const isNew = (event: Event): SQL => sql`not ${isKnown(event)}`;

/** For a query that reads `person`: those who may see the event and have neither been invited nor answered. */
export const invitable = (event: Event): SQL | undefined => and(mayAttend(event.teamId), isNew(event));

/** Members of a team may be guests; an office or a function reaches the staff alone. */
function among(event: Event, { members, ...audience }: EventAudience): SQL | undefined {
  const inTeam = sql`exists (select from ${membership} where ${membership.teamId} = ${event.teamId} and ${membership.personId} = ${person.id})`;
  const narrowed = audience.officeId !== undefined || audience.function !== undefined;
  return and(members ? inTeam : undefined, narrowed || !members ? ofAudience(audience) : undefined, mayAttend(event.teamId));
}

/** Whether anybody is named at all: nobody invites the whole organisation by leaving everything open. */
export const isNamed = ({ members, officeId, function: wanted }: EventAudience): boolean => members === true || officeId !== undefined || wanted !== undefined;

/** How many an invitation would reach. One query. */
export async function reachOfEvent(event: Event, audience: EventAudience): Promise<Reach> {
  const [row] = await database()
    .select({ people: sql<number>`count(*) filter (where not ${isKnown(event)})::int`, known: sql<number>`count(*) filter (where ${isKnown(event)})::int` })
    .from(person)
    .where(among(event, audience));
  return row ?? { people: 0, known: 0 };
}

/** The ids of those an invitation reaches, at most `limit`. */
export async function idsReachedBy(event: Event, audience: EventAudience, limit: number, on: Queryable): Promise<number[]> {
  const rows = await on.select({ id: person.id }).from(person).where(and(among(event, audience), isNew(event))).orderBy(asc(person.id)).limit(limit);
  return rows.map(({ id }) => id);
}

/** Some of those an invitation reaches, to be named before it is sent. */
export function someReachedBy(event: Event, audience: EventAudience, locale: Locale, limit: number) {
  const { handle, name, city } = personFactsColumns(locale);
  return database()
    .select({ handle, name, city })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(among(event, audience), isNew(event)))
    .orderBy(asc(person.familyName), asc(person.id))
    .limit(limit);
}
