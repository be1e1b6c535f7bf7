import { Temporal } from "temporal-polyfill";

/** What a clock shows, from how the database writes it ("2026-11-24 18:00:00") or a form does ("2026-11-24T18:00"). */
export const wallTime = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text);

/** How the database is told it. */
export const wallText = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: "second" });

/**
 * The moment at which the clock of a zone shows a time. A time that is left out when the clocks go
 * forward is taken an hour later; of one that comes twice, the first is meant.
 */
export const atZone = (time: Temporal.PlainDateTime, zone: string): Temporal.ZonedDateTime =>
  time.toZonedDateTime(zone, { disambiguation: "compatible" });

export const toDate = (time: { epochMilliseconds: number }): Date => new Date(time.epochMilliseconds);

/** The clock of a zone at a moment. */
export const inZone = (moment: Date | string, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(new Date(moment).getTime()).toZonedDateTimeISO(zone);
