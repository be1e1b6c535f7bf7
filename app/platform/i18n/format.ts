import { createContext, useContext } from "react";
import type { Locale } from "./locales";

/** Dates, numbers and names as one reader expects them. */
export interface Format {
  locale: Locale;
  timeZone: string;
  /** 22 November 2026 */
  date(value: Date | string): string;
  /** 22 November 2026, for a day of the calendar (2026-11-22), the same in every zone */
  day(value: string): string;
  /** 22 Nov 2026, 14:05 */
  dateTime(value: Date | string): string;
  /** November 2026 */
  month(value: Date | string): string;
  /** 14:05, in the reader's zone or the one given */
  time(value: Date | string, timeZone?: string): string;
  /** "3 hours ago", the largest unit that fits */
  ago(value: Date | string, from: Date | string): string;
  number(value: number): string;
  /** A list in words: "A, B and C" */
  list(values: string[]): string;
  country(iso2: string): string;
  /** A language's name in the reader's language */
  language(code: string): string;
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_557_600], ["month", 2_629_800], ["week", 604_800], ["day", 86_400], ["hour", 3_600], ["minute", 60],
];

/** The BCP 47 tag whose conventions we follow: Latin digits in Arabic, day before month in English. */
export const languageTags: Record<Locale, string> = { en: "en-GB", fr: "fr", es: "es", ar: "ar-u-nu-latn", ru: "ru", zh: "zh-Hans" };

const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

const made = new Map<string, Format>();

/**
 * Formatting for one reader; pure, so that server and browser write the same. Kept by language and
 * zone, since making an Intl object costs more than using it a hundred times.
 */
export function formatFor(locale: Locale, timeZone: string): Format {
  const key = `${locale} ${timeZone}`;
  let format = made.get(key);
  if (!format) made.set(key, (format = makeFormat(locale, timeZone)));
  return format;
}

function makeFormat(locale: Locale, timeZone: string): Format {
  const tag = languageTags[locale];
  const at = (value: Date | string) => (typeof value === "string" ? new Date(value) : value);
  const dates = new Intl.DateTimeFormat(tag, { timeZone, dateStyle: "long" });
  const days = new Intl.DateTimeFormat(tag, { timeZone: "UTC", dateStyle: "long" });
  const moments = new Intl.DateTimeFormat(tag, { timeZone, day: "numeric", month: "short", year: "numeric", ...clock });
  const months = new Intl.DateTimeFormat(tag, { timeZone, month: "long", year: "numeric" });
  const times = new Intl.DateTimeFormat(tag, { timeZone, ...clock });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const countries = new Intl.DisplayNames(tag, { type: "region" });
  const languages = new Intl.DisplayNames(tag, { type: "language" });
  return {
    locale,
    timeZone,
    date: (value) => dates.format(at(value)),
    day: (value) => days.format(new Date(`${value}T12:00:00Z`)),
    dateTime: (value) => moments.format(at(value)),
    month: (value) => months.format(at(value)),
    time: (value, zone) => (zone && zone !== timeZone ? formatFor(locale, zone).time(value) : times.format(at(value))),
    ago: (value, from) => {
      const seconds = (at(value).getTime() - at(from).getTime()) / 1000;
      const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ["minute", 60];
      return relative.format(Math.trunc(seconds / size), unit);
    },
    number: (value) => numbers.format(value),
    list: (values) => lists.format(values),
    country: (iso2) => countries.of(iso2) ?? iso2,
    language: (code) => languages.of(code) ?? code,
  };
}

/** What the root loader tells every page about its reader. */
interface ReaderSettings {
  locale: Locale;
  timeZone: string;
  /** The moment the page was made (ISO), so that "3 hours ago" is the same on both sides. */
  madeAt: string;
}

type PageFormat = Format & Pick<ReaderSettings, "madeAt">;

/** The formatting of a page; the one of a page that could not find its reader is English. */
export const pageFormat = ({ locale, timeZone, madeAt }: ReaderSettings = { locale: "en", timeZone: "UTC", madeAt: new Date(0).toISOString() }): PageFormat => ({
  ...formatFor(locale, timeZone), madeAt,
});

const ReadersFormat = createContext(pageFormat());

/** Gives the page its reader's formatting; around every page. */
export const FormatProvider = ReadersFormat.Provider;

/** The formatting of this page's reader. */
export const useFormat = (): PageFormat => useContext(ReadersFormat);
