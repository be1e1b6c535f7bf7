import { Temporal } from "temporal-polyfill";

/** The working day on whose hours people meet, by each one's own clock. */
const [opens, closes] = [9, 17];

/** An office's working day by the reader's clock, and what of it lies within the reader's own; hours as "HH:MM". */
export interface SharedHours {
  from: string;
  until: string;
  /** null where the two days do not touch */
  both: { from: string; until: string } | null;
}

/** When an office works, as the reader's clock shows it on the day of `now`; both work from nine to five. */
export function sharedHours(officeZone: string, readersZone: string, now: Temporal.Instant): SharedHours {
  const day = now.toZonedDateTimeISO(officeZone).toPlainDate();
  const at = (hour: number) => day.toZonedDateTime({ timeZone: officeZone, plainTime: { hour } }).withTimeZone(readersZone);
  const [from, until] = [at(opens), at(closes)];
  const clock = (time: Temporal.ZonedDateTime) => time.toPlainTime().toString({ smallestUnit: "minute" });
  // The reader's own day that touches it may be the day before or after.
  const days = [from.toPlainDate(), until.toPlainDate()].map((date) => [opens, closes].map((hour) => date.toZonedDateTime({ timeZone: readersZone, plainTime: { hour } })));
  const shared = days.flatMap(([mine, end]) => {
    if (!mine || !end) return [];
    const begin = Temporal.ZonedDateTime.compare(from, mine) > 0 ? from : mine;
    const finish = Temporal.ZonedDateTime.compare(until, end) < 0 ? until : end;
    return Temporal.ZonedDateTime.compare(begin, finish) < 0 ? [{ from: clock(begin), until: clock(finish) }] : [];
  });
  return { from: clock(from), until: clock(until), both: shared[0] ?? null };
}
