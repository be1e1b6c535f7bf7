import { dayAfter, isWorkingDay } from "~/platform/working-week/working-week.server";

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
