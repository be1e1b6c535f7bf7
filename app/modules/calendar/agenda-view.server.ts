import { Temporal } from "temporal-polyfill";
import type { Actor } from "~/platform/auth/actor";
import type { DayOfEvents, OccurrenceLine } from "./contract";
import { occurrenceLines, type EventFilter } from "./occurrence-list.server";
import type { Reader } from "./reader.server";
import { inZone, toDate } from "./time/wall-time.server";
import { wordsIn } from "./time/words.server";

/** How many days one page of the agenda covers. */
const daysAPage = 35;

/** The days of a stretch of time on which something happens, beginning with a date of the reader's, or with today. */
export async function agendaView(actor: Actor, reader: Reader, from: string | undefined, filter: EventFilter) {
  const now = inZone(new Date(), reader.timeZone);
  const today = now.toPlainDate();
  const first = from ? Temporal.PlainDate.from(from) : today;
  const last = first.add({ days: daysAPage });
  const startOf = (date: Temporal.PlainDate) => toDate(date.toZonedDateTime(reader.timeZone));
  const lines = await occurrenceLines(actor, reader, { from: startOf(first), to: startOf(last) }, filter);
  return {
    days: byDay(lines, reader, first, today),
    /** Whether the list begins now, so that what is over stands no more. */
    fromToday: first.equals(today),
    period: wordsIn(reader.locale).period(first, last.subtract({ days: 1 })),
    earlier: first.subtract({ days: daysAPage }).toString(),
    later: last.toString(),
    month: first.toString().slice(0, 7),
  };
}

/** What began before the list does stands under its first day. */
function byDay(lines: OccurrenceLine[], { locale }: Reader, first: Temporal.PlainDate, today: Temporal.PlainDate): DayOfEvents[] {
  const days = Map.groupBy(lines, (line) => (line.day < first.toString() ? first.toString() : line.day));
  return [...days].sort(([one], [other]) => one.localeCompare(other)).map(([date, ofDay]) => {
    const day = Temporal.PlainDate.from(date);
    return { date, heading: wordsIn(locale).day(day, today.year), fromToday: today.until(day, { largestUnit: "days" }).days, lines: ofDay };
  });
}
