import { dayAfter, isWorkingDay } from "~/platform/working-week/working-week.server";
import type { TakenSpan } from "../half-days.server";
import type { NeedMode, NeedWindow } from "../need/contract";

/** So many working days on end make a mission that is not told otherwise. */
const missionDays = 10;
/** So many make a piece of work from afar. */
const remoteDays = 3;

/** What of a window somebody has free. */
export interface FreeTime {
  /** Free working days, halves counted, and all of them. */
  free: number;
  of: number;
  /** The first day of a stretch that is long enough; null where there is none. */
  firstDay: string | null;
}

const calendars = new Map<string, string[]>();
const calendarsAtMost = 500;

/** The working days of a window in a country; the same for everybody there, so they are remembered. */
function workingDaysIn({ from, until }: NeedWindow, country: string | null): string[] {
  const key = `${from} ${until} ${country}`;
  const known = calendars.get(key);
  if (known) return known;
  const days: string[] = [];
  for (let day = from; day <= until; day = dayAfter(day)) if (isWorkingDay(day, country)) days.push(day);
  if (calendars.size >= calendarsAtMost) calendars.clear();
  calendars.set(key, days);
  return days;
}

/** How much of a window somebody has free, and from when for as long as the work takes: so many working days, or the usual. Pure but for what it remembers. */
export function freeTimeIn(window: NeedWindow, mode: NeedMode | null, country: string | null, taken: TakenSpan[], asked: number | null = null): FreeTime {
  const days = workingDaysIn(window, country);
  const wanted = Math.min(asked ?? (mode === "onsite" ? missionDays : remoteDays), days.length);
  const inWindow = taken.filter(({ begins, ends }) => begins < `${window.until} 24` && ends > window.from);
  if (inWindow.length === 0) return { free: days.length, of: days.length, firstDay: wanted > 0 ? (days[0] ?? null) : null };
  const isFree = (moment: string) => !inWindow.some(({ begins, ends }) => begins <= moment && moment < ends);
  let [free, run, firstDay]: [number, number, string | null] = [0, 0, null];
  for (const [place, day] of days.entries()) {
    const [morning, afternoon] = [isFree(`${day} 00:00:00`), isFree(`${day} 12:00:00`)];
    free += (morning ? 0.5 : 0) + (afternoon ? 0.5 : 0);
    run = morning && afternoon ? run + 1 : 0;
    if (firstDay === null && run >= wanted && wanted > 0) firstDay = days[place - wanted + 1] ?? null;
  }
  return { free, of: days.length, firstDay };
}
