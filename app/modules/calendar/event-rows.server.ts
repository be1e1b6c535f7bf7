import { and, asc, eq, inArray, sql, type SQL } from "drizzle-orm";
import { calendarEvent, eventOccurrence, eventParticipant, office, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** An event as lists need it, with its owner's name and the actor's own answer. */
export type ListedEvent = Awaited<ReturnType<typeof listedEvents>>[number];

/** What is particular to one date of an event. */
export type ChangedDate = Pick<typeof eventOccurrence.$inferSelect, "eventId" | "onDate" | "cancelledAt" | "title" | "place" | "meetingUrl" | "startsAt" | "endsAt">;

/** Events that fulfil a condition. The caller's condition says whose: `visibleEvent(actor)` belongs into it. */
export function listedEvents(actor: Actor, locale: Locale, where: SQL | undefined) {
  return database()
    .select({
      id: calendarEvent.id, kind: calendarEvent.kind, title: calendarEvent.title, language: calendarEvent.language,
      place: calendarEvent.place, meetingUrl: calendarEvent.meetingUrl, allDay: calendarEvent.allDay,
      startsAt: calendarEvent.startsAt, endsAt: calendarEvent.endsAt, timeZone: calendarEvent.timeZone,
      repetition: calendarEvent.repetition, cancelledAt: calendarEvent.cancelledAt,
      archivedAt: team.archivedAt, teamSlug: team.slug, teamName: sql<string | null>`${team.name} ->> ${locale}::text`,
      officeCode: office.code, officeName: sql<string | null>`${office.city} ->> ${locale}::text`,
      answer: eventParticipant.answer, waiting: eventParticipant.waiting,
    })
    .from(calendarEvent)
    .leftJoin(team, eq(team.id, calendarEvent.teamId))
    .leftJoin(office, eq(office.id, calendarEvent.officeId))
    .leftJoin(eventParticipant, and(eq(eventParticipant.eventId, calendarEvent.id), eq(eventParticipant.personId, actor.personId)))
    .where(where)
    .orderBy(asc(calendarEvent.spanStart), asc(calendarEvent.id));
}

/** What is particular to single dates of these events, by event. One query. */
export async function changedDates(eventIds: number[]): Promise<Map<number, ChangedDate[]>> {
  if (eventIds.length === 0) return new Map();
  const { eventId, onDate, cancelledAt, title, place, meetingUrl, startsAt, endsAt } = eventOccurrence;
  const rows = await database().select({ eventId, onDate, cancelledAt, title, place, meetingUrl, startsAt, endsAt }).from(eventOccurrence).where(inArray(eventId, eventIds));
  return Map.groupBy(rows, (row) => row.eventId);
}
