import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Repetition } from "../contract";
import { rulePartsOf } from "./repetition-rule.server";
import { atZone, wallTime } from "./wall-time.server";

/** When a series happens, by the clock of its own zone. */
export interface Series {
  startsAt: string;
  endsAt: string;
  timeZone: string;
  repetition: Repetition | null;
}

/** When one of its times was moved to; null where the series' own holds. */
export interface MovedTo {
  startsAt: string | null;
  endsAt: string | null;
}

/** One time at which an event happens. */
export interface Span {
  starts: Temporal.ZonedDateTime;
  ends: Temporal.ZonedDateTime;
}

/** The date on which a series first happens, in its own zone. */
export const firstDateOf = (series: Series): Temporal.PlainDate => wallTime(series.startsAt).toPlainDate();

/**
 * The dates on which a series begins one of its times, between two dates of its own zone, both included.
 * Reckoned on the calendar alone, without any clock, so that no change of clocks adds or loses one.
 */
export function datesOf(series: Series, from: Temporal.PlainDate, to: Temporal.PlainDate): string[] {
  const first = firstDateOf(series);
  if (Temporal.PlainDate.compare(from, to) > 0) return [];
  if (!series.repetition) return within(first, from, to) ? [first.toString()] : [];
  const rule = ruleOf(series.repetition, first);
  return rule.between(midnight(from), midnight(to), true).map((day) => day.toPlainDate().toString());
}

/** The last date of a series; null when it never ends. */
export function lastDateOf(series: Series): string | null {
  const { repetition } = series;
  const first = firstDateOf(series);
  if (!repetition) return first.toString();
  if (repetition.count === undefined && repetition.until === undefined) return null;
  return ruleOf(repetition, first).all().at(-1)?.toPlainDate().toString() ?? first.toString();
}

/** Whether a series has one of its times on this date. */
export const happensOn = (series: Series, date: string): boolean => {
  const day = Temporal.PlainDate.from(date);
  return datesOf(series, day, day).length > 0;
};

/** Whether a date lies before the end of a series. What is kept of dates after it counts again once the end is taken back. */
export const beforeItsEnd = ({ repetition }: Pick<Series, "repetition">, date: string): boolean =>
  repetition?.until === undefined || date <= repetition.until;

/** When exactly the time that a series puts on this date begins and ends. */
export function spanOf(series: Series, date: string, moved: MovedTo | null = null): Span {
  const start = wallTime(series.startsAt);
  const length = start.until(wallTime(series.endsAt), { largestUnit: "days" });
  const regular = Temporal.PlainDate.from(date).toPlainDateTime(start.toPlainTime());
  const starts = moved?.startsAt ? wallTime(moved.startsAt) : regular;
  const ends = moved?.endsAt ? wallTime(moved.endsAt) : starts.add(length);
  return { starts: atZone(starts, series.timeZone), ends: atZone(ends, series.timeZone) };
}

const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime("UTC");

const within = (date: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) <= 0;

function ruleOf(repetition: Repetition, first: Temporal.PlainDate) {
  const { until, count } = repetition;
  return new RRuleTemporal({
    ...rulePartsOf(repetition, first),
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until: midnight(Temporal.PlainDate.from(until)) }),
    dtstart: midnight(first),
    temporal: Temporal,
    // A rule for ever would be expanded for ever by `all`; these never are.
    cache: false,
  });
}
