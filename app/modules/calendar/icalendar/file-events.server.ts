import { asc, eq, inArray, type SQL } from "drizzle-orm";
import { calendarEvent, eventOccurrence, person, team } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { eventHref } from "../hrefs";
import { beforeItsEnd } from "../time/occurrences.server";
import type { FileEvent } from "./calendar-file.server";

/** Most events one file holds. */
const most = 2_000;

/** The address mail comes from: invitations are ours, whoever organises. */
const senderAddress = () => /<([^>]+)>/.exec(environment().MAIL_FROM)?.[1] ?? environment().MAIL_FROM;

/** Events for a calendar file, with when their team was archived; the caller's condition says which, and that they may be seen. */
export async function fileEvents(where: SQL | undefined): Promise<(FileEvent & { id: number; archivedAt: Date | null })[]> {
  const rows = await database()
    .select({ event: calendarEvent, organiser: person.displayName, archivedAt: team.archivedAt })
    .from(calendarEvent)
    .leftJoin(person, eq(person.id, calendarEvent.organiserId))
    .leftJoin(team, eq(team.id, calendarEvent.teamId))
    .where(where)
    .orderBy(asc(calendarEvent.spanStart), asc(calendarEvent.id))
    .limit(most);
  const ids = rows.map(({ event }) => event.id);
  const changes = ids.length === 0 ? [] : await database().select().from(eventOccurrence).where(inArray(eventOccurrence.eventId, ids)).orderBy(asc(eventOccurrence.onDate));
  const byEvent = Map.groupBy(changes, (change) => change.eventId);
  return rows.map(({ event, organiser, archivedAt }) => ({
    ...event,
    archivedAt,
    url: environment().publicUrl + eventHref(event),
    organiser: { name: organiser ?? "Meridian", email: senderAddress() },
    changes: (byEvent.get(event.id) ?? []).filter(({ onDate }) => beforeItsEnd(event, onDate)),
  }));
}
