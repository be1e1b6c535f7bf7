import type { Locale } from "~/platform/i18n/locales";

/** The parts of the day by which people are greeted. */
export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

interface Beginnings {
  morning: number;
  evening: number;
}

/** Most say "good morning" from four on and "good evening" from six. */
const usual: Beginnings = { morning: 4, evening: 18 };

/** Spanish evenings begin with the dark, and Chinese mornings with the light. */
const ofLanguage: Partial<Record<Locale, Beginnings>> = { es: { ...usual, evening: 20 }, zh: { ...usual, morning: 6 } };

/** The part of the day at an hour (0 to 23) of somebody's own clock, as their language divides it; between midnight and morning it is night. */
export function partOfDay(hour: number, locale: Locale): PartOfDay {
  const { morning, evening } = ofLanguage[locale] ?? usual;
  if (hour < morning) return "night";
  if (hour < 12) return "morning";
  return hour < evening ? "afternoon" : "evening";
}
