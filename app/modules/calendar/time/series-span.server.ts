import { spanOf, firstDateOf, lastDateOf, type MovedTo, type Series } from "./occurrences.server";
import { toDate } from "./wall-time.server";

/** A time of the series that stands elsewhere than the series puts it. */
export interface MovedDate extends MovedTo {
  onDate: string;
}

/** From the first beginning to the last end of all its times, moved ones included; the end is null when it never ends. */
export function wholeSpanOf(series: Series, moved: MovedDate[] = []): { spanStart: Date; spanEnd: Date | null } {
  const last = lastDateOf(series);
  const spans = [spanOf(series, firstDateOf(series).toString()), ...moved.map((date) => spanOf(series, date.onDate, date))];
  const spanStart = new Date(Math.min(...spans.map(({ starts }) => starts.epochMilliseconds)));
  if (last === null) return { spanStart, spanEnd: null };
  const ends = [...spans, spanOf(series, last)].map(({ ends }) => toDate(ends).getTime());
  return { spanStart, spanEnd: new Date(Math.max(...ends)) };
}
