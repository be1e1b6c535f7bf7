import { foundPeople, noNeed, rankPeople, type Need, type RankedExpert } from "~/modules/experts/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { ask } from "~/platform/text/ask.server";
import { dateIn } from "~/platform/working-week/working-week.server";
import type { RequestRow } from "./access-request.server";
import { conflictsOfInterest } from "./conflicts-of-interest.server";
import type { ConflictOfInterest } from "./contract";

/** How many of those who fit are offered, and of those whom something rules out. */
const shown = { fitting: 6, ruledOut: 4 };

/** Of a review more are looked at: those with a conflict of interest must not crowd out the others. */
const lookedAt = ({ kind }: RequestRow): number => (kind === "review" ? 8 * shown.fitting : shown.fitting);

/** A request as a need of the directory: field, languages, country, the days that still lie ahead, and how the work is done. Pure but for the day. */
export function needOf({ title, termId, otherTermIds, languages, countryIso2, startsOn, endsOn, mode, otherRegions, kind }: RequestRow, today: string): Need {
  const isAhead = startsOn !== null && endsOn !== null && endsOn >= today;
  return {
    ...noNeed, words: title, topics: [termId, ...otherTermIds], languages: languages.map(({ language, level, skill = "speak" }) => ({ code: language, level, skill })),
    countries: countryIso2 ? [countryIso2] : [], window: isAhead ? { from: startsOn < today ? today : startsOn, until: endsOn } : null,
    mode: mode === "on_site" ? "onsite" : mode === "remote" ? "remote" : null, outside: otherRegions, standby: kind === "standby", cover: kind === "cover",
  };
}

/** What of a request is not said by its need. */
const beside = ({ requesterId, days, otherTermIds }: RequestRow) => ({ seeker: requesterId, days, anyTopic: otherTermIds.length > 0 });

const ranked = (actor: Actor, request: RequestRow, locale: Locale, wanted: { limit: number; near?: number; among?: number[] }) =>
  rankPeople(actor, locale, needOf(request, dateIn("UTC", new Date())), { ...beside(request), ...wanted });

/** Somebody offered for a request, with what keeps them from reviewing it. */
export type Offered = RankedExpert & { conflicts: ConflictOfInterest[] };

/**
 * People who can meet a request and whom this actor may see, in the directory's order and with its reasons: those who fit, best
 * first, how many there are, and the nearest of those whom something rules out; of a review, a conflict of interest does. A
 * request in several fields takes those who know any of them.
 */
export async function candidatesFor(actor: Actor, request: RequestRow, locale: Locale): Promise<{ fitting: Offered[]; ruledOut: Offered[]; count: number }> {
  const { people, count } = await ranked(actor, request, locale, { limit: lookedAt(request), near: shown.ruledOut });
  const conflicts = await conflictsOfInterest(database(), request, people.map(({ personId }) => personId));
  const offered = people.map((one): Offered => ({ ...one, conflicts: conflicts.get(one.personId) ?? [] }));
  const fitting = offered.filter(({ misses }) => misses.length === 0);
  const [free, near] = [fitting.filter(({ conflicts: found }) => found.length === 0), fitting.filter(({ conflicts: found }) => found.length > 0)];
  const ruledOut = [...near, ...offered.filter(({ misses }) => misses.length > 0)];
  return { fitting: free.slice(0, shown.fitting), ruledOut: ruledOut.slice(0, shown.fitting), count: count - near.length };
}

/** Why each of these people stands among those proposed, in the directory's reasons. */
export async function reasonsOf(actor: Actor, request: RequestRow, ids: number[], locale: Locale): Promise<Map<number, RankedExpert>> {
  if (ids.length === 0) return new Map();
  const { people } = await ranked(actor, request, locale, { limit: ids.length, near: ids.length, among: ids });
  return new Map(people.map((one) => [one.personId, one]));
}

/** How many people of a name are offered. */
const foundAtMost = 8;

/** Whoever is looked for by name, field or place, to be asked though nothing offers them; with what the directory and a review say of them. */
export async function peopleToAsk(actor: Actor, request: RequestRow, find: string, locale: Locale) {
  const question = await ask(find);
  if (!question) return [];
  const { rows } = await foundPeople(actor, locale, question, foundAtMost + 1);
  const people = rows.filter(({ id }) => id !== request.requesterId).slice(0, foundAtMost);
  const ids = people.map(({ id }) => id);
  const [reasons, conflicts] = await Promise.all([reasonsOf(actor, request, ids, locale), conflictsOfInterest(database(), request, ids)]);
  return people.map(({ id, handle, name, nativeName, photo, title, city }) => {
    const known = reasons.get(id);
    return { personId: id, handle, name, nativeName, photo, title, city, why: known?.why ?? [], releasedBy: known?.releasedBy ?? null, misses: known?.misses ?? [], conflicts: conflicts.get(id) ?? [] };
  });
}
