/** The parts of the day by which people are greeted. */
export type PartOfDay = "morning" | "afternoon" | "evening";

/** The part of the day at an hour (0 to 23) of somebody's own clock. */
export function partOfDay(hour: number): PartOfDay {
  if (hour >= 4 && hour < 12) return "morning";
  return hour >= 12 && hour < 18 ? "afternoon" : "evening";
}
