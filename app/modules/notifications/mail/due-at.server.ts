import { Temporal } from "temporal-polyfill";
import type { MailFrequency } from "../contract";

/** How somebody wants to hear by mail, and where they are. */
export interface MailHabits {
  frequency: MailFrequency;
  /** Minutes of the local day between which nothing is sent. */
  quietFrom: number;
  quietUntil: number;
  timeZone: string;
}

/** So long a letter waits for more of the same, in seconds; and so long for the next one about the same thread. */
const calm = { first: 60, again: 600 };

/** When daily and weekly letters are written, by the reader's clock. */
const morning = { hour: 8 };
const monday = 1;

/**
 * The moment at which somebody may be told by mail of what happens `now`; null when never. Of one thread they
 * get at most a letter in ten minutes, whatever storm goes through it; in their quiet hours they get none.
 */
export function mailDueAt(now: Date, habits: MailHabits, lastLetterAt: Date | null): Date | null {
  const local = onClock(now, habits);
  const due = wanted(local, habits.frequency, lastLetterAt);
  return due === null ? null : new Date(afterQuiet(due, habits).epochMilliseconds);
}

/** The same moment, or, where somebody's quiet hours hold it back, their end. */
export const heldBackUntil = (moment: Date, habits: Pick<MailHabits, "quietFrom" | "quietUntil" | "timeZone">): Date =>
  new Date(afterQuiet(onClock(moment, habits), habits).epochMilliseconds);

const onClock = (moment: Date, { timeZone }: Pick<MailHabits, "timeZone">): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);

function wanted(local: Temporal.ZonedDateTime, frequency: MailFrequency, lastLetterAt: Date | null): Temporal.ZonedDateTime | null {
  switch (frequency) {
    case "never":
      return null;
    case "at_once": {
      const soon = local.add({ seconds: calm.first });
      const again = lastLetterAt && Temporal.Instant.fromEpochMilliseconds(lastLetterAt.getTime()).toZonedDateTimeISO(local.timeZoneId).add({ seconds: calm.again });
      return again && Temporal.ZonedDateTime.compare(again, soon) > 0 ? again : soon;
    }
    case "hourly":
      return local.round({ smallestUnit: "hour", roundingMode: "floor" }).add({ hours: 1 });
    case "daily":
      return nextMorning(local);
    case "weekly": {
      const next = nextMorning(local);
      return next.add({ days: (monday - next.dayOfWeek + 7) % 7 });
    }
  }
}

/** The next eight o'clock that is still to come. */
function nextMorning(local: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const today = local.withPlainTime(morning);
  return Temporal.ZonedDateTime.compare(today, local) > 0 ? today : today.add({ days: 1 });
}

/** The same moment, or the end of the quiet hours it falls into. */
function afterQuiet(due: Temporal.ZonedDateTime, { quietFrom, quietUntil }: Pick<MailHabits, "quietFrom" | "quietUntil">): Temporal.ZonedDateTime {
  const minute = due.hour * 60 + due.minute;
  const overnight = quietFrom > quietUntil;
  const quiet = overnight ? minute >= quietFrom || minute < quietUntil : minute >= quietFrom && minute < quietUntil;
  if (!quiet) return due;
  const end = due.withPlainTime({ hour: Math.floor(quietUntil / 60), minute: quietUntil % 60 });
  return Temporal.ZonedDateTime.compare(end, due) > 0 ? end : end.add({ days: 1 });
}
