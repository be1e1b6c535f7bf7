import type { Temporal } from "temporal-polyfill";
import type { Suitability } from "../contract";

/** Ordinary hours of work, and the hours round them that one can ask of people now and then. */
const working = { from: 9, to: 17.5 };
const edge = { from: 7, to: 21 };

/** ISO weekdays on which a country rests, as its own calendar has it (Friday and Saturday in many). */
export function restDays(country: string | null): number[] {
  const locale = new Intl.Locale(country ? `und-${country}` : "und-001") as Intl.Locale & { getWeekInfo?(): { weekend: number[] } };
  return locale.getWeekInfo?.().weekend ?? [6, 7];
}

/** How well a stretch of time suits somebody at a place: as its least suitable part does. */
export function suitabilityOf(starts: Temporal.ZonedDateTime, minutes: number, rest: number[]): Suitability {
  const hour = starts.hour + starts.minute / 60;
  const end = hour + minutes / 60;
  if (hour < edge.from || end > edge.to) return "night";
  if (rest.includes(starts.dayOfWeek)) return "free_day";
  return hour >= working.from && end <= working.to ? "working" : "edge";
}
