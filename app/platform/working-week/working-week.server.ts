import { weekendOf } from "~db/seed/reference/weekends";

const dayLength = 86_400_000;

/** The day after a calendar day, both as ISO writes them. */
export const dayAfter = (day: string): string => new Date(new Date(day).getTime() + dayLength).toISOString().slice(0, 10);

/** Today's date somewhere, as ISO writes it. */
export const dateIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);

/** Whether offices in a country work on that day of the week; public holidays aside. Without a country the week begins on Monday. */
export const isWorkingDay = (day: string, countryIso2: string | null): boolean => !weekendOf(countryIso2).includes(new Date(day).getUTCDay());

/** The working days from one day to another, both included. */
export function workingDaysBetween(from: string, until: string, countryIso2: string | null): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = dayAfter(day)) if (isWorkingDay(day, countryIso2)) days.push(day);
  return days;
}

/** The hour at which a working day counts as over. */
const closingHour = 18;

/**
 * When `days` working days are over somewhere, counted from the day after `moment`: at six in the evening
 * of the last of them, on the clock there. Pure.
 */
export function afterWorkingDays(moment: Date, days: number, { countryIso2, timeZone }: { countryIso2: string | null; timeZone: string }): Date {
  let day = dateIn(timeZone, moment);
  for (let left = days; left > 0;) {
    day = dayAfter(day);
    if (isWorkingDay(day, countryIso2)) left--;
  }
  return momentOf(day, closingHour, timeZone);
}

/** The moment at which the clock somewhere shows an hour of a day. */
function momentOf(day: string, hour: number, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);
  // The offset can change between the guess and the moment itself, so it is asked twice.
  const guess = wanted - offsetAt(new Date(wanted), timeZone);
  return new Date(wanted - offsetAt(new Date(guess), timeZone));
}

function offsetAt(moment: Date, timeZone: string): number {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
  });
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return shown - Math.floor(moment.getTime() / 1000) * 1000;
}
