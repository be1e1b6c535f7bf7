import { Temporal } from "temporal-polyfill";
import type { Actor } from "~/platform/auth/actor";
import type { OccurrenceLine } from "./contract";
import { occurrenceLines, type EventFilter } from "./occurrence-list.server";
import type { Reader } from "./reader.server";
import { inZone, toDate } from "./time/wall-time.server";
import { wordsIn } from "./time/words.server";

/** One square of the month's table. */
export interface MonthDay {
  /** "2026-11-24" */
  date: string;
  number: number;
  /** "Tuesday 24 November", for those who hear it. */
  heading: string;
  inMonth: boolean;
  today: boolean;
  /** Begins here, or goes on here and began before. */
  lines: (OccurrenceLine & { goesOn: boolean })[];
}

/** A month of the reader's calendar as weeks from Monday to Sunday, its first and last filled up with days of the neighbours. */
export async function monthView(actor: Actor, reader: Reader, month: string | undefined, filter: EventFilter) {
  const words = wordsIn(reader.locale);
  const today = inZone(new Date(), reader.timeZone).toPlainDate();
  const first = month ? Temporal.PlainDate.from(`${month}-01`) : today.with({ day: 1 });
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const end = first.add({ months: 1 });
  const weekCount = Math.ceil(start.until(end, { largestUnit: "days" }).days / 7);
  const startOf = (date: Temporal.PlainDate) => toDate(date.toZonedDateTime(reader.timeZone));
  const lines = await occurrenceLines(actor, reader, { from: startOf(start), to: startOf(start.add({ weeks: weekCount })) }, filter);
  const onDay = (date: Temporal.PlainDate) =>
    lines.filter((line) => touchesDay(line, date.toString(), reader.timeZone)).map((line) => ({ ...line, goesOn: line.day < date.toString() }));
  const weeks = Array.from({ length: weekCount }, (_, week) => Array.from({ length: 7 }, (_, weekday): MonthDay => {
    const date = start.add({ days: week * 7 + weekday });
    return {
      date: date.toString(), number: date.day, heading: words.day(date, first.year), inMonth: date.month === first.month,
      today: date.equals(today), lines: onDay(date),
    };
  }));
  return {
    weeks,
    title: words.month(first),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ long: words.weekday(number), short: words.shortWeekday(number), narrow: words.narrowWeekday(number) })),
    month: first.toString().slice(0, 7),
    previous: { month: first.subtract({ months: 1 }).toString().slice(0, 7), name: words.month(first.subtract({ months: 1 })) },
    next: { month: end.toString().slice(0, 7), name: words.month(end) },
    current: first.month === today.month && first.year === today.year,
  };
}

export type MonthView = Awaited<ReturnType<typeof monthView>>;

/** By the reader's clock, or for whole days by their dates. */
function touchesDay(line: OccurrenceLine, date: string, timeZone: string): boolean {
  return line.day <= date && date <= lastDayOf(line, timeZone);
}

function lastDayOf({ allDay, startsAt, endsAt, day }: OccurrenceLine, timeZone: string): string {
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  if (length <= 0) return day;
  if (allDay) return Temporal.PlainDate.from(day).add({ days: Math.max(0, Math.round(length / 86_400_000) - 1) }).toString();
  return inZone(new Date(Date.parse(endsAt) - 1), timeZone).toPlainDate().toString();
}
