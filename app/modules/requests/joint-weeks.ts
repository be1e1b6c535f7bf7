/** Somebody who is to go along: which days they work, and what of their time is given away, in half-days as the clock on the wall. */
export interface Traveller {
  handle: string;
  name: string;
  taken: { begins: string; ends: string }[];
  worksOn: (day: string) => boolean;
}

/** One week, from its Monday, with how many of their working days each has free in it. */
export interface JointWeek {
  startsOn: string;
  free: { days: number; of: number }[];
  /** Everybody has all of it free. */
  common: boolean;
}

/** How many weeks are looked at. */
export const weeksShown = 16;

const dayLength = 86_400_000;
const daysOn = (day: string, days: number): string => new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

/** The Monday of a day's week. */
const mondayOf = (day: string): string => daysOn(day, -((new Date(day).getUTCDay() + 6) % 7));

const isFree = (taken: Traveller["taken"], day: string): boolean => !taken.some(({ begins, ends }) => begins < `${day} 23:59:59` && ends > `${day} 00:00:00`);

/**
 * The weeks between two days, at most `weeksShown`, with what of them several people have free together; days
 * outside the two count for nothing. Pure.
 */
export function jointWeeks(people: readonly Traveller[], from: string, until: string): JointWeek[] {
  const first = mondayOf(from);
  const mondays = Array.from({ length: weeksShown }, (_, index) => daysOn(first, index * 7)).filter((monday) => monday <= until);
  return mondays.map((startsOn) => {
    const days = Array.from({ length: 7 }, (_, index) => daysOn(startsOn, index)).filter((day) => day >= from && day <= until);
    const free = people.map(({ taken, worksOn }) => {
      const working = days.filter(worksOn);
      return { days: working.filter((day) => isFree(taken, day)).length, of: working.length };
    });
    return { startsOn, free, common: free.every(({ days: own, of }) => of > 0 && own === of) };
  });
}

/** The longest run of common weeks, the first of equals: from which Monday, how many; null where no week is common. Pure. */
export function longestRun(weeks: readonly JointWeek[]): { startsOn: string; weeks: number } | null {
  const runs = weeks.map(({ startsOn }, index) => {
    const ends = weeks.findIndex(({ common }, other) => other >= index && !common);
    return { startsOn, weeks: (ends < 0 ? weeks.length : ends) - index };
  });
  const most = Math.max(0, ...runs.map((run) => run.weeks));
  return most === 0 ? null : (runs.find((run) => run.weeks === most) ?? null);
}
