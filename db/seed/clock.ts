const day = 86_400_000;

/** Dates of the demonstration, told as distances from one anchor, so that it is never out of date. */
export interface SeedClock {
  anchor: Date;
  /** The instant that many days (fractions allowed) before the anchor; negative ones lie ahead. */
  daysAgo(days: number): Date;
  /** The calendar day that many days before the anchor's, as ISO writes it. */
  dayAgo(days: number): string;
  /** The calendar year that many years before the anchor's. */
  yearsAgo(years: number): number;
}

/** A clock for one anchor. Pure: equal anchors give equal dates. */
export function seedClock(anchor: Date): SeedClock {
  return {
    anchor,
    daysAgo: (days) => new Date(anchor.getTime() - Math.round(days * day)),
    dayAgo: (days) => new Date(anchor.getTime() - Math.round(days) * day).toISOString().slice(0, 10),
    yearsAgo: (years) => anchor.getUTCFullYear() - years,
  };
}

/**
 * The anchor of the demonstration: this moment, or nine in the morning (UTC) of the ISO date given,
 * which is what `--now` or `DEMO_NOW` fixes. Throws a RangeError for anything that is not a date.
 */
export function seedAnchor(now?: string): Date {
  if (now === undefined) return new Date();
  const anchor = new Date(now.length === 10 ? `${now}T09:00:00Z` : now);
  if (Number.isNaN(anchor.getTime())) throw new RangeError(`"${now}" is not a date; write it as 2026-03-31.`);
  return anchor;
}
