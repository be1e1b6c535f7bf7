import type { Reader } from "./reader.server";
import { spanOf, type Series } from "./time/occurrences.server";
import { wordsIn } from "./time/words.server";

/** The day of one of a series' times by the reader's clock: "Monday 14 December 2026". */
export function dayInWords(series: Series & { allDay: boolean }, on: string, { locale, timeZone }: Reader): string {
  const { starts } = spanOf(series, on);
  return wordsIn(locale).day((series.allDay ? starts : starts.withTimeZone(timeZone)).toPlainDate(), 0);
}
