import { and, eq, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import { ownTeam, readableTeam, readersOfTeam } from "~/modules/teams/public.server";
import { calendarEvent, eventParticipant, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** For a query that reads `calendarEvent`: those this actor may see. The same rule as `maySee`, for lists, feeds and counts. */
export function visibleEvent(actor: Actor): SQL<boolean> {
  const ofTeams = readableTeam(actor, calendarEvent.teamId);
  return actor.organisationRole === "guest" ? ofTeams : sql<boolean>`(${calendarEvent.teamId} is null or ${ofTeams})`;
}

/** For a query that reads `person`: who may see the events of a team, or of an office or all where it is null. */
export function mayAttend(teamId: number | null): SQL | undefined {
  return teamId === null ? and(eq(person.status, "active"), sql`${person.organisationRole} <> 'guest'`) : readersOfTeam(teamId);
}

/** For a query that reads `calendarEvent`: those with neither team nor office. */
export const ofTheOrganisation = (): SQL | undefined => and(isNull(calendarEvent.teamId), isNull(calendarEvent.officeId));

/** For a query that reads `calendarEvent`: those that are this actor's own, of their teams and office, or to which they were invited or have answered. */
export function ownEvent(actor: Actor): SQL | undefined {
  const ownOffice = database().select({ id: person.officeId }).from(person).where(eq(person.id, actor.personId));
  return or(ownTeam(actor, calendarEvent.teamId), inArray(calendarEvent.officeId, ownOffice), inArray(calendarEvent.id, answeredEvents(actor)));
}

/** Ids of the events to which an actor was invited or has answered, or where they stand in one way. */
export const answeredEvents = (actor: Actor, how?: SQL) =>
  database().select({ id: eventParticipant.eventId }).from(eventParticipant).where(and(eq(eventParticipant.personId, actor.personId), isNull(eventParticipant.withdrawnAt), how));

/** For a query that reads `calendarEvent`: those that may touch a window of time. */
export const touchesWindow = (from: Date, to: Date): SQL | undefined =>
  and(sql`${calendarEvent.spanStart} < ${to.toISOString()}::timestamptz`, or(isNull(calendarEvent.spanEnd), sql`${calendarEvent.spanEnd} >= ${from.toISOString()}::timestamptz`));
