import { and, asc, eq, gt, isNull, type SQL } from "drizzle-orm";
import { calendarEvent } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { eventHref } from "./hrefs";

/** What the search index keeps of an event; `teamId` carries its visibility, and null means the whole staff. */
export interface FindableEvent {
  entityId: string;
  teamId: number | null;
  language: Locale;
  title: string;
  body: string;
  href: string;
  happenedAt: Date;
}

async function eventsWhere(condition: SQL | undefined, limit: number): Promise<FindableEvent[]> {
  const rows = await database()
    .select({
      id: calendarEvent.id, teamId: calendarEvent.teamId, language: calendarEvent.language, title: calendarEvent.title,
      text: calendarEvent.descriptionText, place: calendarEvent.place, happenedAt: calendarEvent.spanStart,
    })
    .from(calendarEvent)
    .where(and(condition, isNull(calendarEvent.cancelledAt)))
    .orderBy(asc(calendarEvent.id))
    .limit(limit);
  return rows.map(({ id, text, place, ...what }) => ({ ...what, entityId: String(id), body: [place, text].filter(Boolean).join("\n"), href: eventHref({ id, title: what.title }) }));
}

/** An event for the search index; null when it is gone or was called off. */
export const findableEvent = async (id: number): Promise<FindableEvent | null> => (await eventsWhere(eq(calendarEvent.id, id), 1))[0] ?? null;

/** Events in the order of their ids, those after one; for indexing all of them a batch at a time. */
export const findableEvents = (after: string | null, limit: number): Promise<FindableEvent[]> =>
  eventsWhere(after === null ? undefined : gt(calendarEvent.id, Number(after)), limit);
