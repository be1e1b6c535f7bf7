import { msg, plural } from "@lingui/core/macro";
import { Temporal } from "temporal-polyfill";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { Repetition } from "./contract";
import { firstDateOf, type Series } from "./time/occurrences.server";
import { ordinalInMonth, weekdaysOf } from "./time/repetition-rule.server";
import { wordsIn } from "./time/words.server";

/** How a series comes again, in the reader's language; null where it does not: "Every week: Monday; until Friday 26 March 2027". */
export function repetitionInWords(series: Series, locale: Locale): string | null {
  const { repetition } = series;
  if (repetition === null) return null;
  const { count, until: lastDay } = repetition;
  const parts = [howOften(repetition, firstDateOf(series), locale)];
  if (count !== undefined) parts.push(i18nFor(locale)._(msg({ id: "calendar.repeat.count", message: plural(count, { one: "# time in all", other: "# times in all" }) })));
  if (lastDay !== undefined) {
    const until = wordsIn(locale).day(Temporal.PlainDate.from(lastDay), 0);
    parts.push(i18nFor(locale)._(msg({ id: "calendar.repeat.until", message: `until ${until}` })));
  }
  return parts.join("; ");
}

function howOften(repetition: Repetition, first: Temporal.PlainDate, locale: Locale): string {
  const { frequency, interval } = repetition;
  const i18n = i18nFor(locale);
  const monthly = () => i18n._(msg({ id: "calendar.repeat.monthly", message: plural(interval, { one: "Every month", other: "Every # months" }) }));
  switch (frequency) {
    case "daily":
      return i18n._(msg({ id: "calendar.repeat.daily", message: plural(interval, { one: "Every day", other: "Every # days" }) }));
    case "weekly": {
      const weekdays = weekdaysOf(repetition, first).map((weekday) => wordsIn(locale).weekday(weekday));
      return `${i18n._(msg({ id: "calendar.repeat.weekly", message: plural(interval, { one: "Every week", other: "Every # weeks" }) }))}: ${formatFor(locale, "UTC").list(weekdays)}`;
    }
    case "monthly_date": {
      const dayOfMonth = first.day;
      return `${monthly()}: ${i18n._(msg({ id: "calendar.repeat.onDay", message: `day ${dayOfMonth}` }))}`;
    }
    case "monthly_weekday":
      return `${monthly()}: ${ordinalWeekday(ordinalInMonth(first), wordsIn(locale).weekday(first.dayOfWeek), locale)}`;
  }
}

function ordinalWeekday(ordinal: number, weekday: string, locale: Locale): string {
  const i18n = i18nFor(locale);
  if (ordinal === 1) return i18n._(msg({ id: "calendar.repeat.first", message: `first ${weekday}` }));
  if (ordinal === 2) return i18n._(msg({ id: "calendar.repeat.second", message: `second ${weekday}` }));
  if (ordinal === 3) return i18n._(msg({ id: "calendar.repeat.third", message: `third ${weekday}` }));
  if (ordinal === 4) return i18n._(msg({ id: "calendar.repeat.fourth", message: `fourth ${weekday}` }));
  return i18n._(msg({ id: "calendar.repeat.last", message: `last ${weekday}` }));
}
