import { and, eq, gt, inArray, lt } from "drizzle-orm";
import { office, person, takenTime } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { dateIn, dayAfter, isWorkingDay } from "~/platform/working-week/working-week.server";
import type { RequestRow } from "./access-request.server";
import { jointWeeks, longestRun, weeksShown } from "./joint-weeks";

interface Proposed {
  personId: number;
  state: string;
}

const inTheTeam = ["asked", "accepted", "released"];

/** How far ahead weeks are looked for where the request names no last day. */
const horizon = weeksShown * 7 * 86_400_000;

/** The window of a request as far as it lies ahead; weeks to come where it names none. */
function windowOf({ startsOn, endsOn }: RequestRow, now: Date): { from: string; until: string } {
  const today = dateIn("UTC", now);
  const from = startsOn && startsOn > today ? startsOn : today;
  const last = endsOn ?? new Date(Date.parse(from) + horizon).toISOString().slice(0, 10);
  return { from, until: last < from ? from : last };
}

/**
 * The weeks that several people have free together, for a request that wants more than one: of those its address names,
 * else of those who are asked; and whom one may choose among. Null where one person goes alone.
 */
export async function jointView(request: RequestRow, proposals: readonly Proposed[], offered: readonly { personId: number }[], named: readonly string[], now = new Date()) {
  if (request.wanted < 2) return null;
  const ids = [...new Set([...proposals.filter(({ state }) => state === "suggested" || inTheTeam.includes(state)), ...offered].map(({ personId }) => personId))];
  if (ids.length < 2) return null;
  const people = await database().select({ id: person.id, handle: person.handle, name: person.displayName, countryIso2: office.countryIso2 }).from(person).leftJoin(office, eq(office.id, person.officeId)).where(inArray(person.id, ids));
  const asked = new Set(proposals.filter(({ state }) => inTheTeam.includes(state)).map(({ personId }) => personId));
  const isChosen = ({ id, handle }: { id: number; handle: string }) => (named.length > 0 ? named.includes(handle) : asked.has(id));
  const choices = ids.flatMap((id) => people.find((one) => one.id === id) ?? []).map((one) => ({ ...one, chosen: isChosen(one) }));
  const going = choices.filter(({ chosen }) => chosen);
  const { from, until } = windowOf(request, now);
  const taken = going.length < 2 ? [] : await database().select({ personId: takenTime.personId, begins: takenTime.begins, ends: takenTime.ends }).from(takenTime)
    .where(and(inArray(takenTime.personId, going.map(({ id }) => id)), lt(takenTime.begins, `${dayAfter(until)} 00:00:00`), gt(takenTime.ends, `${from} 00:00:00`)));
  const weeks = going.length < 2 ? [] : jointWeeks(going.map(({ id, handle, name, countryIso2 }) => ({
    handle, name, taken: taken.filter(({ personId }) => personId === id), worksOn: (day: string) => isWorkingDay(day, countryIso2),
  })), from, until);
  return { choices: choices.map(({ handle, name, chosen }) => ({ handle, name, chosen })), people: going.map(({ handle, name }) => ({ handle, name })), weeks, best: longestRun(weeks) };
}

export type JointView = NonNullable<Awaited<ReturnType<typeof jointView>>>;
