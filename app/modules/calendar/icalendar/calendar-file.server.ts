import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalAttendeeData, type ICalEventData } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { calendarEvent } from "~db/schema";
import type { ChangedDate } from "../event-rows.server";
import { ruleText } from "../time/repetition-rule.server";
import { firstDateOf, spanOf, type Series } from "../time/occurrences.server";
import { atZone, wallTime } from "../time/wall-time.server";
import { vtimezone } from "./vtimezone.server";

/** What iCalendar says of an event. */
export type FileEvent = Pick<
  typeof calendarEvent.$inferSelect,
  "uid" | "sequence" | "kind" | "title" | "descriptionText" | "place" | "meetingUrl" | "allDay" | "startsAt" | "endsAt" | "timeZone" | "repetition" | "cancelledAt" | "createdAt" | "updatedAt"
> & {
  /** Where it is read, whole. */
  url: string;
  organiser: { name: string; email: string };
  changes: (ChangedDate & { descriptionText?: string | null })[];
  attendee?: ICalAttendeeData;
};

interface FileFrame {
  name: string;
  method: "PUBLISH" | "REQUEST" | "CANCEL";
}

/** An iCalendar file (RFC 5545) with these events, each with its zone, its exceptions and its changed dates. The same events give the same bytes. */
export function calendarFile({ name, method }: FileFrame, events: FileEvent[]): string {
  const firstYear = Math.min(...events.map((event) => firstDateOf(event).year));
  const calendar = ical({
    name: escaped(name),
    method: ICalCalendarMethod[method],
    prodId: { company: "Meridian", product: "Calendar" },
    timezone: { name: null, generator: (zone) => vtimezone(zone, firstYear) },
  });
  for (const event of events) {
    calendar.createEvent(masterOf(event, method));
    for (const change of event.changes.filter(isDifferent)) if (event.repetition !== null) calendar.createEvent(changedOf(event, change, method));
  }
  // The library writes a whole day's name with an hour, which RFC 5545 forbids.
  return `${calendar.toString().replace(/^RECURRENCE-ID:(\d{8})T000000\r$/gm, "RECURRENCE-ID;VALUE=DATE:$1\r")}\r\n`;
}

/** Names stand in the file as they are given. */
const escaped = (text: string) => text.replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/[\\;,]/g, "\\$&");

const isDifferent = (change: FileEvent["changes"][number]) =>
  change.cancelledAt === null && [change.title, change.place, change.meetingUrl, change.startsAt, change.endsAt, change.descriptionText ?? null].some((value) => value !== null);

function masterOf(event: FileEvent, method: FileFrame["method"]): ICalEventData {
  const single = event.repetition === null ? (event.changes[0] ?? null) : null;
  return {
    ...factsOf(event, single, method),
    ...timesOf(event, spanOf(event, firstDateOf(event).toString(), single)),
    ...(event.repetition ? { repeating: repeatingOf(event) } : {}),
  };
}

function changedOf(event: FileEvent, change: FileEvent["changes"][number], method: FileFrame["method"]): ICalEventData {
  const regular = spanOf(event, change.onDate).starts;
  return {
    ...factsOf(event, change, method),
    ...timesOf(event, spanOf(event, change.onDate, change)),
    recurrenceId: event.allDay ? regular.toPlainDateTime().toZonedDateTime("UTC") : regular,
  };
}

function timesOf(event: FileEvent, { starts, ends }: { starts: Temporal.ZonedDateTime; ends: Temporal.ZonedDateTime }): Pick<ICalEventData, "start" | "end" | "timezone" | "allDay" | "floating"> & { start: NonNullable<ICalEventData["start"]> } {
  if (event.allDay) return { start: floating(starts), end: floating(ends), allDay: true, floating: true };
  return { start: starts, end: ends, timezone: event.timeZone };
}

/** A whole day is a date; its zone falls away. */
const floating = (time: Temporal.ZonedDateTime) => time.toPlainDateTime().toZonedDateTime("UTC");

function factsOf(event: FileEvent, change: FileEvent["changes"][number] | null, method: FileFrame["method"]) {
  const link = change?.meetingUrl ?? event.meetingUrl;
  const place = change?.place ?? event.place;
  const cancelled = event.cancelledAt !== null || method === "CANCEL";
  return {
    id: event.uid, sequence: event.sequence, stamp: event.updatedAt, created: event.createdAt, lastModified: event.updatedAt,
    summary: change?.title ?? event.title,
    description: [change?.descriptionText ?? event.descriptionText, link, event.url].filter(Boolean).join("\n\n"),
    location: place || link || null,
    url: event.url,
    organizer: event.organiser,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: event.kind === "deadline" ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(event.attendee ? { attendees: [event.attendee] } : {}),
  };
}

/** The rule and the dates called off, as lines of the file. */
function repeatingOf(event: FileEvent & Series): string {
  const { repetition } = event;
  if (repetition === null) return "";
  const end = repetition.count !== undefined ? `;COUNT=${repetition.count}` : repetition.until === undefined ? "" : `;UNTIL=${lastMoment(event, repetition.until)}`;
  const lines = [`RRULE:${ruleText(repetition, firstDateOf(event))}${end}`];
  const off = event.changes.filter((change) => change.cancelledAt !== null).map((change) => change.onDate).sort();
  const moments = off.map((date) => spanOf(event, date).starts);
  if (moments.length > 0 && event.allDay) lines.push(`EXDATE;VALUE=DATE:${off.map((date) => date.replaceAll("-", "")).join(",")}`);
  if (moments.length > 0 && !event.allDay) lines.push(event.timeZone === "UTC" ? `EXDATE:${moments.map(utc).join(",")}` : `EXDATE;TZID=${event.timeZone}:${moments.map(local).join(",")}`);
  return lines.join("\r\n");
}

/** The end of a rule is told in UTC where its times have a zone (RFC 5545, 3.3.10). */
function lastMoment(event: Series & { allDay: boolean }, until: string): string {
  const date = Temporal.PlainDate.from(until);
  return event.allDay ? until.replaceAll("-", "") : utc(atZone(date.toPlainDateTime(wallTime(event.startsAt).toPlainTime()), event.timeZone));
}

const local = (time: Temporal.ZonedDateTime) => time.toPlainDateTime().toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
const utc = (time: Temporal.ZonedDateTime) => `${local(time.withTimeZone("UTC"))}Z`;
