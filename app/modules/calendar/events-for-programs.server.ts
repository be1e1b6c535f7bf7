import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { accessEvent, type EventAccess, type EventAddress } from "./access-event.server";
import { beganBeforeArchiving } from "./before-archiving.server";
import type { ChangedDate, ListedEvent } from "./event-rows.server";
import { eventHref } from "./hrefs";
import { occurrencesBetween, type EventFilter, type TimeWindow } from "./occurrence-list.server";
import { ownerOf } from "./occurrence-line.server";
import type { Occurrence } from "./time/expand.server";

/** One time of an event, in facts for programs: its own clock and zone beside the instants. */
export interface EventFacts {
  eventId: number;
  /** The date by which a repeating event names this time for good. */
  on: string;
  kind: ListedEvent["kind"];
  title: string;
  language: Locale;
  owner: { kind: "team" | "office" | "organisation"; teamSlug: string | null; officeCode: string | null; name: string };
  allDay: boolean;
  repeats: boolean;
  cancelled: boolean;
  /** RFC 3339 instants in UTC; `endsAt` is exclusive. */
  startsAt: string;
  endsAt: string;
  /** What the clock shows where it takes place, and that zone's IANA name. */
  localStart: string;
  localEnd: string;
  timeZone: string;
  place: string;
  meetingUrl: string;
  href: string;
  answer: "yes" | "maybe" | "no" | null;
  waiting: boolean;
}

/** Where a page of events ends: hand it back for the next. */
export interface EventCursor {
  startsAt: string;
  eventId: number;
  on: string;
}

/**
 * The times at which visible events happen in a window of at most a year and a day, earliest first, a page
 * at a time. `after` is the cursor of the page before; `next` is null on the last.
 */
export async function eventsInWindow(actor: Actor, locale: Locale, window: TimeWindow, options: { limit: number; after?: EventCursor | undefined; filter?: EventFilter }): Promise<{ events: EventFacts[]; next: EventCursor | null }> {
  const { limit, after, filter = {} } = options;
  const found = await occurrencesBetween(actor, locale, window, filter);
  const left = found.map(factsOf).filter((event) => after === undefined || isAfter(event, after));
  const events = left.slice(0, limit);
  const last = events.at(-1);
  return { events, next: left.length > limit && last ? { startsAt: last.startsAt, eventId: last.eventId, on: last.on } : null };
}

/** One event, or one time of it, that this actor may see. Throws `not_found`. */
export async function eventFacts(actor: Actor, locale: Locale, address: EventAddress): Promise<EventFacts & { description: string; capacity: number | null; languages: string[]; sequence: number }> {
  const { event, occurrence, team, office } = await accessEvent(actor, address, "see");
  const listed = { ...event, teamSlug: team?.slug ?? null, teamName: team?.name[locale] ?? null, archivedAt: team?.archivedAt ?? null, officeCode: office?.code ?? null, officeName: office?.name[locale] ?? null, answer: null, waiting: null };
  const cancelled = occurrence.cancelled || !beganBeforeArchiving(listed.archivedAt, occurrence);
  const facts = factsOf({ ...occurrence, event: listed, cancelled });
  return { ...facts, description: occurrence.changed?.description ?? event.description, capacity: event.capacity, languages: event.languages, sequence: event.sequence };
}

type Named = Occurrence<Omit<ListedEvent, "answer" | "waiting"> & { answer: EventFacts["answer"]; waiting: boolean | null }, Pick<ChangedDate, "title" | "place" | "meetingUrl"> | EventAccess["occurrence"]["changed"]>;

function factsOf({ event, on, changed, cancelled, starts, ends }: Named): EventFacts {
  const title = changed?.title ?? event.title;
  const { kind, name } = ownerOf(event);
  return {
    eventId: event.id, on, kind: event.kind, title, language: event.language,
    owner: { kind, name, teamSlug: event.teamSlug, officeCode: event.officeCode },
    allDay: event.allDay, repeats: event.repetition !== null, cancelled,
    startsAt: starts.toInstant().toString(), endsAt: ends.toInstant().toString(),
    localStart: starts.toPlainDateTime().toString(), localEnd: ends.toPlainDateTime().toString(), timeZone: event.timeZone,
    place: changed?.place ?? event.place, meetingUrl: changed?.meetingUrl ?? event.meetingUrl,
    href: eventHref({ id: event.id, title, on: event.repetition ? on : undefined }), answer: event.answer, waiting: event.waiting ?? false,
  };
}

function isAfter(event: EventFacts, cursor: EventCursor): boolean {
  const byTime = Date.parse(event.startsAt) - Date.parse(cursor.startsAt);
  return (byTime || event.eventId - cursor.eventId || event.on.localeCompare(cursor.on)) > 0;
}
