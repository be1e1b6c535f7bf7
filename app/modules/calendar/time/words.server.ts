import { Temporal } from "temporal-polyfill";
import { languageTags } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";

interface Words {
  /** "Tuesday 24 November", with the year where it is another than the one given. */
  day(date: Temporal.PlainDate, yearNow?: number): string;
  /** "30 November 2026 – 3 January 2027": what both days have in common is said once. */
  period(first: Temporal.PlainDate, last: Temporal.PlainDate): string;
  /** "Tue 24 Nov" */
  shortDay(date: Temporal.PlainDate): string;
  /** "November 2026" */
  month(date: Temporal.PlainDate): string;
  /** "Tuesday", and "Tue": by ISO weekday. */
  weekday(number: number): string;
  shortWeekday(number: number): string;
  /** One letter, where a column is narrow. */
  narrowWeekday(number: number): string;
  /** "18:00" */
  time(time: Temporal.PlainTime): string;
}

const made = new Map<Locale, Words>();

/** Dates and hours in one language, of a clock that is given: no zone is reckoned with here. */
export function wordsIn(locale: Locale): Words {
  let words = made.get(locale);
  if (!words) made.set(locale, (words = makeWords(locale)));
  return words;
}

const noon = (date: Temporal.PlainDate) => new Date(date.toZonedDateTime({ timeZone: "UTC", plainTime: "12:00" }).epochMilliseconds);
const monday = Temporal.PlainDate.from("2024-01-01");

function makeWords(locale: Locale): Words {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(languageTags[locale], { timeZone: "UTC", ...options });
  const days = format({ weekday: "long", day: "numeric", month: "long" });
  const daysWithYear = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const periods = format({ dateStyle: "long" });
  const shortDays = format({ weekday: "short", day: "numeric", month: "short" });
  const months = format({ month: "long", year: "numeric" });
  const weekdays = format({ weekday: "long" });
  const shortWeekdays = format({ weekday: "short" });
  const narrowWeekdays = format({ weekday: "narrow" });
  const times = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    day: (date, yearNow) => (yearNow === undefined || date.year === yearNow ? days : daysWithYear).format(noon(date)),
    period: (first, last) => periods.formatRange(noon(first), noon(last)),
    shortDay: (date) => shortDays.format(noon(date)),
    month: (date) => months.format(noon(date)),
    weekday: (number) => weekdays.format(noon(monday.add({ days: number - 1 }))),
    shortWeekday: (number) => shortWeekdays.format(noon(monday.add({ days: number - 1 }))),
    narrowWeekday: (number) => narrowWeekdays.format(noon(monday.add({ days: number - 1 }))),
    time: (time) => times.format(new Date(Date.UTC(2024, 0, 1, time.hour, time.minute))),
  };
}
