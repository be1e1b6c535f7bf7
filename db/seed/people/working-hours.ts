import { offices } from "../reference/offices";
import { weekendOf } from "../reference/weekends";
import { handleFor } from "./handle";
import { roster } from "./roster";

const hour = 3_600_000;
/** By how many days at most a moment at work is earlier than the planned one. */
export const longestShift = 6;

/** The last days stay as planned, so that something is new whenever the demonstration begins, at a weekend too. */
const freshDays = 2;

/** Between one message of a thread and the next somebody has at least read it: 4 to 50 minutes. */
const pauseBefore = (next: Date) => (4 + (next.getTime() / 60_000) % 47) * 60_000;

interface WorkingWeek {
  timeZone: string;
  /** As `Date.getUTCDay` counts them. */
  weekend: readonly number[];
}

const officeByCode = new Map(offices.map((office) => [office.code, office]));
const weekByHandle = new Map(roster.map((seed): [string, WorkingWeek] => {
  const office = officeByCode.get(seed.office ?? "");
  return [handleFor(seed.name), { timeZone: seed.timeZone ?? office?.timeZone ?? "UTC", weekend: weekendOf(office?.country) }];
}));

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

const clocks = new Map<string, Intl.DateTimeFormat>();

function localTime(at: Date, timeZone: string): { weekday: string; hours: number } {
  const clock = clocks.get(timeZone)
    ?? new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  clocks.set(timeZone, clock);
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { weekday: part.weekday ?? "", hours: Number(part.hour) + Number(part.minute) / 60 };
}

/** Whether somebody of the demonstration would be at work then, at their duty station: 8 to 19, not at a weekend. */
export function isAtWork(handle: string, at: Date): boolean {
  const { timeZone, weekend } = weekByHandle.get(handle) ?? { timeZone: "UTC", weekend: weekendOf(null) };
  const { weekday, hours } = localTime(at, timeZone);
  return hours >= 8 && hours < 19 && !weekend.includes(weekdays.indexOf(weekday));
}

/** The moment itself, or an earlier one at which that person was at work; nights are spread over the day before them. */
function lastMomentAtWork(handle: string, at: Date): Date {
  let moment = at;
  while (!isAtWork(handle, moment)) {
    const { hours } = localTime(moment, weekByHandle.get(handle)?.timeZone ?? "UTC");
    const spread = 9 + (hours / 24) * 9;
    const back = hours >= 19 ? hours - spread : hours + 24 - spread;
    moment = new Date(moment.getTime() - back * hour);
  }
  return moment;
}

const week = 168 * hour;
/** A Monday, 00:00 UTC. */
const someMonday = Date.UTC(2024, 0, 1);
/** From Monday, 00:00 UTC, to the end of Friday's work. */
const workingWeek = 112 * hour;

/** Draws a week together so that its weekend falls on the days before; keeps the order, and a week that is still running. */
function beforeTheWeekend(at: Date, anchor: Date): Date {
  const monday = someMonday + Math.floor((at.getTime() - someMonday) / week) * week;
  const lasted = Math.min(week, anchor.getTime() - monday);
  return new Date(monday + (at.getTime() - monday) * Math.min(1, workingWeek / lasted));
}

/** One contribution to a conversation, as planned. */
interface Turn {
  handle: string;
  at: Date;
}

/** Whether a moment is so near the anchor that it stays as planned. */
export const isFresh = (at: Date, anchor: Date): boolean => anchor.getTime() - at.getTime() < freshDays * 24 * hour;

/**
 * When a conversation's messages were written: never later than planned and at most `longestShift` days earlier,
 * in their order, each while its author was at work; fresh ones as planned. Nothing planned may lie after the anchor.
 */
export function momentsAtWork(turns: Turn[], anchor: Date): Date[] {
  const moments: Date[] = [];
  for (const { handle, at } of turns.toReversed()) {
    const next = moments.at(-1);
    const latest = next === undefined ? Infinity : next.getTime() - pauseBefore(next);
    const wished = isFresh(at, anchor) ? at : beforeTheWeekend(at, anchor);
    const moment = new Date(Math.min(wished.getTime(), latest));
    moments.push(isFresh(at, anchor) ? moment : lastMomentAtWork(handle, moment));
  }
  return moments.reverse();
}
