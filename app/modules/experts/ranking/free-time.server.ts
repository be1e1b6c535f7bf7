import { freeDays, workingDays, type TakenSpan } from "../half-days.server";
import type { NeedMode, NeedWindow } from "../need/contract";

const dayLength = 86_400_000;
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

const daysOf = ({ from, until }: NeedWindow) => Math.round((Date.parse(until) - Date.parse(from)) / dayLength) + 1;

/** How much of a window somebody has free, and from when for as long as the work takes: so many working days, or the usual. Pure. */
export function freeTimeIn(window: NeedWindow, mode: NeedMode | null, country: string | null, taken: TakenSpan[], asked: number | null = null): FreeTime {
  const days = workingDays(window.from, daysOf(window), country, taken).filter(({ day }) => day <= window.until);
  const wanted = Math.min(asked ?? (mode === "onsite" ? missionDays : remoteDays), days.length);
  let [run, firstDay]: [number, string | null] = [0, null];
  for (const [place, { morning, afternoon }] of days.entries()) {
    run = morning && afternoon ? run + 1 : 0;
    if (run >= wanted && wanted > 0) {
      firstDay = days[place - wanted + 1]?.day ?? null;
      break;
    }
  }
  return { free: freeDays(days), of: days.length, firstDay };
}
