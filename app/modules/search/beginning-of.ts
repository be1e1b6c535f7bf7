import { Temporal } from "temporal-polyfill";

/** Years that anything here can be of; others are slips, and the first are no years to the database. */
const [earliest, latest] = [1900, 2199];

const written = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/** The instant at which a day, month or year (2026-03-14, 2026-03, 2026) begins by a clock; null for what is none. */
export function beginningOf(value: string, zone: string): Date | null {
  const [, year, month = "1", day = "1"] = written.exec(value) ?? [];
  if (year === undefined || Number(year) < earliest || Number(year) > latest) return null;
  try {
    const first = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: "reject" });
    return new Date(first.toZonedDateTime(zone).epochMilliseconds);
  } catch {
    return null;
  }
}
