import { Temporal } from "temporal-polyfill";

/** When people are usually glad of a message: at nine in the morning. */
const hour = 9;

/** A moment as a form's field shows it in a zone. */
export const wallTimeIn = (moment: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });

/** A time that is offered without typing, on a wall and as a moment. */
export interface QuickTime {
  at: string;
  moment: Date;
}

/** The next whole minute that is an hour away. */
export function inAnHour(now: Date, zone: string): QuickTime {
  const wall = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).add({ hours: 1 }).round({ smallestUnit: "minute", roundingMode: "ceil" });
  return { at: wall.toPlainDateTime().toString({ smallestUnit: "minute" }), moment: new Date(wall.epochMilliseconds) };
}

/** Times that are offered without typing: tomorrow at nine, and Monday at nine where that is another day. */
export function quickTimes(now: Date, zone: string): QuickTime[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const tomorrow = today.add({ days: 1 });
  const monday = today.add({ days: 8 - today.dayOfWeek });
  const days = monday.equals(tomorrow) ? [tomorrow] : [tomorrow, monday];
  return days.map((day) => {
    const wall = day.toPlainDateTime({ hour });
    return { at: wall.toString({ smallestUnit: "minute" }), moment: new Date(wall.toZonedDateTime(zone).epochMilliseconds) };
  });
}
