import { Temporal } from "temporal-polyfill";
import { beforeItsEnd, datesOf, spanOf, type MovedTo, type Series, type Span } from "./occurrences.server";
import { inZone } from "./wall-time.server";

/** One time of an event, with what is particular to it. */
export interface Occurrence<Event, Changed> extends Span {
  event: Event;
  /** The date on which the series puts it: its name for good, wherever it was moved. */
  on: string;
  changed: Changed | null;
  cancelled: boolean;
}

type Changeable = MovedTo & { onDate: string; cancelledAt: Date | null };

/**
 * The times of one event that touch a window, its moved ones where they were moved to; called-off ones
 * too, marked. `from` belongs to the window, `to` does not.
 */
export function expand<Event extends Series & { cancelledAt: Date | null }, Changed extends Changeable>(
  event: Event,
  changes: readonly Changed[],
  from: Date,
  to: Date,
): Occurrence<Event, Changed>[] {
  const byDate = new Map(changes.map((change) => [change.onDate, change]));
  const dates = new Set([...regularDates(event, from, to), ...changes.filter((change) => change.startsAt !== null && beforeItsEnd(event, change.onDate)).map((change) => change.onDate)]);
  return [...dates]
    .map((on) => occurrenceOn(event, on, byDate.get(on) ?? null))
    .filter(({ starts, ends }) => touches(starts.epochMilliseconds, ends.epochMilliseconds, from.getTime(), to.getTime()));
}

/** One time of an event by its name; it is for the caller to know that the series has it. */
export function occurrenceOn<Event extends Series & { cancelledAt: Date | null }, Changed extends Changeable>(
  event: Event,
  on: string,
  changed: Changed | null,
): Occurrence<Event, Changed> {
  const cancelled = event.cancelledAt !== null || (changed !== null && changed.cancelledAt !== null);
  return { event, on, changed, cancelled, ...spanOf(event, on, changed) };
}

/** Earliest first; of those that begin together, the older event first. */
export const inOrder = <Event extends { id: number }>(one: Occurrence<Event, unknown>, other: Occurrence<Event, unknown>): number =>
  one.starts.epochMilliseconds - other.starts.epochMilliseconds || one.event.id - other.event.id || one.on.localeCompare(other.on);

/** A moment without length belongs to the window that begins with it. */
const touches = (starts: number, ends: number, from: number, to: number) => starts < to && (ends > from || starts >= from);

function regularDates(event: Series, from: Date, to: Date): string[] {
  const length = Temporal.PlainDateTime.from(event.startsAt).until(Temporal.PlainDateTime.from(event.endsAt), { largestUnit: "days" }).days;
  const first = inZone(from, event.timeZone).toPlainDate().subtract({ days: length + 1 });
  return datesOf(event, first, inZone(to, event.timeZone).toPlainDate());
}
