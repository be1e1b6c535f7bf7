import type { Temporal } from "temporal-polyfill";
import { weekendOf } from "~db/seed/reference/weekends";
import type { Suitability } from "../contract";

/** Ordinary hours of work, and the hours round them that one can ask of people now and then. */
const working = { from: 9, to: 17.5 };
const edge = { from: 7, to: 21 };

/** ISO weekdays on which offices in a country rest. */
export const restDays = (country: string | null): number[] => weekendOf(country).map((weekday) => (weekday === 0 ? 7 : weekday));

/** How well a stretch of time suits somebody at a place: as its least suitable part does. */
export function suitabilityOf(starts: Temporal.ZonedDateTime, minutes: number, rest: number[]): Suitability {
  const hour = starts.hour + starts.minute / 60;
  const end = hour + minutes / 60;
  if (hour < edge.from || end > edge.to) return "night";
  if (rest.includes(starts.dayOfWeek)) return "free_day";
  return hour >= working.from && end <= working.to ? "working" : "edge";
}
