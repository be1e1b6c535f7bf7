import { Temporal } from "temporal-polyfill";
import type { Locale } from "~/platform/i18n/locales";
import type { Repetition } from "./contract";
import { firstDateOf, type Series } from "./time/occurrences.server";
import { ordinalInMonth, weekdaysOf } from "./time/repetition-rule.server";
import { wordsIn } from "./time/words.server";

/** How an event comes again, with names of days ready made, to be said in words. */
export interface RepetitionFacts {
  frequency: Repetition["frequency"];
  interval: number;
  /** Weekly: their names in order; monthly by weekday: the one. */
  weekdays: string[];
  /** Monthly: the day of the month, and which of its weekdays that is; -1 is the last. */
  dayOfMonth: number;
  ordinal: number;
  count: number | null;
  /** "Friday 26 March 2027" */
  until: string | null;
}

/** The facts of a series in the reader's language. */
export function repetitionFacts(series: Series & { repetition: Repetition | null }, locale: Locale): RepetitionFacts | null {
  const { repetition } = series;
  if (repetition === null) return null;
  const first = firstDateOf(series);
  const words = wordsIn(locale);
  const weekdays = repetition.frequency === "weekly" ? weekdaysOf(repetition, first) : [first.dayOfWeek];
  return {
    frequency: repetition.frequency, interval: repetition.interval, dayOfMonth: first.day, ordinal: ordinalInMonth(first),
    weekdays: weekdays.map((weekday) => words.weekday(weekday)),
    count: repetition.count ?? null,
    until: repetition.until === undefined ? null : words.day(Temporal.PlainDate.from(repetition.until), 0),
  };
}
