import type { Temporal } from "temporal-polyfill";
import type { Repetition } from "../contract";

/** The weekdays as iCalendar writes them, Monday first. */
export const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

const codeOf = (weekday: number) => weekdayCodes[weekday - 1]!;

/** Which one of its weekdays in the month a date is; the fifth counts as the last. */
export function ordinalInMonth(date: Temporal.PlainDate): number {
  const ordinal = Math.ceil(date.day / 7);
  return ordinal === 5 ? -1 : ordinal;
}

/** The parts of an RRULE, for a series that starts on this date. */
export function rulePartsOf(repetition: Repetition, start: Temporal.PlainDate) {
  const { frequency, interval } = repetition;
  switch (frequency) {
    case "daily":
      return { freq: "DAILY" as const, interval };
    case "weekly":
      return { freq: "WEEKLY" as const, interval, byDay: weekdaysOf(repetition, start).map(codeOf) };
    case "monthly_date":
      return { freq: "MONTHLY" as const, interval, byMonthDay: [start.day] };
    case "monthly_weekday":
      return { freq: "MONTHLY" as const, interval, byDay: [`${ordinalInMonth(start)}${codeOf(start.dayOfWeek)}`] };
  }
}

/** The weekdays of a weekly series in their order, that of its start always among them. */
export const weekdaysOf = (repetition: Repetition, start: Temporal.PlainDate): number[] =>
  [...new Set([...(repetition.weekdays ?? []), start.dayOfWeek])].sort();

/** An RRULE without its end, as calendars read it. */
export function ruleText(repetition: Repetition, start: Temporal.PlainDate): string {
  const { freq, interval, byDay, byMonthDay } = { byDay: undefined, byMonthDay: undefined, ...rulePartsOf(repetition, start) };
  const parts = [`FREQ=${freq}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (byDay) parts.push(`BYDAY=${byDay.join(",")}`);
  if (byMonthDay) parts.push(`BYMONTHDAY=${byMonthDay.join(",")}`);
  return parts.join(";");
}
