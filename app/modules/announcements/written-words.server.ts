import { Temporal } from "temporal-polyfill";
import { DomainError } from "~/platform/errors";
import { locales } from "~/platform/i18n/locales";
import { mostDays } from "./contract";
import type { AnnouncementInput } from "./schema.server";

type Texts = AnnouncementInput["texts"];

/** An announcement's words as they are stored: those languages alone in which something is written. */
export function writtenWords(texts: Texts) {
  const written = locales.filter((locale) => texts[locale].title !== "");
  const inEach = (value: (one: Texts["en"]) => string) => Object.fromEntries(written.map((locale) => [locale, value(texts[locale])]));
  return { title: inEach(({ title }) => title), source: inEach(({ text }) => text.source), html: inEach(({ text }) => text.html) };
}

/** The end of a day by a clock. Throws `invalid` beside `expiresOn` for a day that is over or too far. */
export function endOfDay(day: string, timeZone: string): Date {
  const last = Temporal.PlainDate.from(day);
  const today = Temporal.Now.plainDateISO(timeZone);
  const days = today.until(last, { largestUnit: "days" }).days;
  if (days < 0 || days > mostDays) throw new DomainError("invalid", days < 0 ? "day_over" : "day_far", "expiresOn");
  return new Date(last.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The last day on which an announcement stands, by a clock. */
export const lastDayOf = (expiresAt: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(expiresAt.getTime() - 1).toZonedDateTimeISO(timeZone).toPlainDate().toString();
