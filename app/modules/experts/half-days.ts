/** Time somebody has given away, on the clock of their duty station: `2026-03-02 12:00:00`; the end is not included. */
export interface TakenSpan {
  begins: string;
  ends: string;
}

/** A day of somebody's working week, half by half. */
export interface WorkingDay {
  /** ISO date. */
  day: string;
  morning: boolean;
  afternoon: boolean;
}

/** Where people rest on Fridays and Saturdays; elsewhere on Saturdays and Sundays. */
const restOnFridays = new Set(["BD", "BH", "DZ", "EG", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD", "SY", "YE"]);

const dayLength = 86_400_000;

function isWorkingDay(day: string, country: string | null): boolean {
  const weekday = new Date(day).getUTCDay();
  return country !== null && restOnFridays.has(country) ? weekday !== 5 && weekday !== 6 : weekday !== 0 && weekday !== 6;
}

const dayAfter = (day: string) => new Date(new Date(day).getTime() + dayLength).toISOString().slice(0, 10);

/**
 * The next `count` working days from a day on, that day included, and which halves of them are free.
 * Pure; the week is that of the duty station's country, public holidays aside.
 */
export function workingDays(from: string, count: number, country: string | null, taken: TakenSpan[]): WorkingDay[] {
  const isFree = (moment: string) => !taken.some(({ begins, ends }) => begins <= moment && moment < ends);
  const days: WorkingDay[] = [];
  for (let day = from; days.length < count; day = dayAfter(day)) {
    if (isWorkingDay(day, country)) days.push({ day, morning: isFree(`${day} 00:00:00`), afternoon: isFree(`${day} 12:00:00`) });
  }
  return days;
}

/** How many of these days are free, half ones counted as such. */
export const freeDays = (days: WorkingDay[]): number =>
  days.reduce((sum, { morning, afternoon }) => sum + (morning ? 0.5 : 0) + (afternoon ? 0.5 : 0), 0);

/** Today's date somewhere, as ISO writes it. */
export const dateIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);
