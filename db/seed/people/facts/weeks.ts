import type { takenTime } from "~db/schema";

type Kind = (typeof takenTime.$inferInsert)["kind"];

/** Taken time of one person, as the database keeps it. */
export interface Taken {
  begins: string;
  ends: string;
  kind: Kind;
}

const day = 86_400_000;
const kinds: readonly string[] = ["mission", "leave", "training", "commitment"] satisfies Kind[];

/** The Monday (midnight, UTC) of the week a moment lies in. */
function mondayOf(moment: Date): Date {
  const midnight = new Date(moment.toISOString().slice(0, 10));
  return new Date(midnight.getTime() - ((midnight.getUTCDay() + 6) % 7) * day);
}

/** The first Monday of the next March for which a mission can still be prepared: three weeks ahead at least. */
function nextMarch(anchor: Date): Date {
  const firstMonday = (year: number) => mondayOf(new Date(Date.UTC(year, 2, 7)));
  const thisYear = firstMonday(anchor.getUTCFullYear());
  return thisYear.getTime() - anchor.getTime() > 21 * day ? thisYear : firstMonday(anchor.getUTCFullYear() + 1);
}

const wallClock = (time: number) => new Date(time).toISOString().slice(0, 19).replace("T", " ");

/** Reads `w3:mission w1.2p:commitment m1-4:leave`: weeks from the anchor's or from the next March, whole or by day and half. */
export function readSchedule(text: string, anchor: Date): Taken[] {
  return text.split(" ").map((word) => {
    const parts = /^([wm])(\d+)(?:-(\d+))?(?:\.([1-5])([ap])?)?:(\w+)$/.exec(word);
    if (!parts || !kinds.includes(parts[6] ?? "")) throw new SyntaxError(`"${word}" is no time that could be taken.`);
    const [, from, week, lastWeek = week, weekday, half, kind] = parts;
    const [start, shift] = from === "m" ? [nextMarch(anchor), 1] : [mondayOf(anchor), 0];
    const first = start.getTime() + (Number(week) - shift) * 7 * day;
    const last = start.getTime() + (Number(lastWeek) - shift) * 7 * day;
    if (weekday === undefined) return { begins: wallClock(first), ends: wallClock(last + 5 * day), kind: kind as Kind };
    const begins = first + (Number(weekday) - 1) * day + (half === "p" ? day / 2 : 0);
    return { begins: wallClock(begins), ends: wallClock(begins + (half ? day / 2 : day)), kind: kind as Kind };
  });
}
