import { useFormat } from "~/platform/i18n/format";

/** A day of the calendar, the same in every time zone; the server's words stand. */
export function Day({ day }: { day: string }) {
  const format = useFormat();
  return <time dateTime={day} className="inline-block" suppressHydrationWarning>{format.day(day)}</time>;
}
