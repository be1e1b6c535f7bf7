import type { Actor } from "~/platform/auth/actor";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { namedDay } from "../named-day.server";
import type { Need } from "../need/contract";
import { whatIsAsked } from "./asked.server";
import { candidatesFor } from "./candidates.server";
import { consultedFor } from "./consulted.server";
import type { Narrowing, RankedAnswer, Relaxation } from "./contract";
import type { Asked, PersonFacts } from "./facts.server";
import { facetFactsOf, facetRowsOf, facetsOf, needsFacetRows, noFacets, passes, termLabels } from "./facets.server";
import { factsOf } from "./people-facts.server";
import { exclusionsOf, loosened, type Loosened } from "./relax.server";
import { tellReasons } from "./told-reasons.server";
import { weigh, weighAll } from "./weigh.server";
import { leastTopic } from "./weights";

/** What is wanted of the answer; what it is narrowed to is counted after the need. */
export interface Wanted extends Narrowing {
  limit: number;
  offset?: number;
  /** What those who fit have in common is told as well. */
  facets?: boolean;
  /** Only these people. */
  among?: number[] | undefined;
  /** So many of those whom something excludes are listed after those who fit; without it only when nobody fits. */
  near?: number | undefined;
  /** On whose behalf it is asked, who is not proposed and whose region counts; the reader themselves if nobody else. */
  seeker?: number | undefined;
  /** So many working days on end are wanted. */
  days?: number | null | undefined;
  /** Several people will share the fields, so that knowing one is enough; as it is where the need asks for several. */
  anyTopic?: boolean | undefined;
}

/** Fewer than this, and the answer says what asking less would bring. */
const few = 3;
const nearestTold = 4;

function inWords(one: Loosened, locale: Locale): Relaxation {
  const names = formatFor(locale, "UTC");
  switch (one.kind) {
    case "language": return { kind: "language", code: one.language.code, name: names.language(one.language.code), level: one.language.level, count: one.count };
    case "any_language": return { kind: "any_language", name: names.language(one.language.code), count: one.count };
    case "window": return { ...one, from: namedDay(one.window.from, locale), until: namedDay(one.window.until, locale) };
    case "any_time": return { kind: "any_time", count: one.count };
    default: return { kind: one.kind, count: one.count };
  }
}

/** The field above, when it would bring somebody who meets all else. */
async function widerTopics(people: PersonFacts[], asked: Asked, fitting: Set<number>, locale: Locale): Promise<Relaxation[]> {
  const parents = asked.topics.flatMap(({ nearness }) => [...nearness].filter(([, near]) => near === 0.5).map(([id]) => id));
  return [...await termLabels(parents, locale)].map(([id, label]): Relaxation => {
    const wider = { ...asked, topics: asked.topics.map((topic) => (topic.nearness.get(id) === 0.5 ? { ...topic, nearness: new Map([...topic.nearness].map(([term]) => [term, 1])) } : topic)) };
    return { kind: "topic", topic: id, label, count: people.filter((one) => !fitting.has(one.id) && weigh(one, wider).failed.length === 0 && weigh(one, wider).topic > 0.4).length };
  }).filter(({ count }) => count > 0);
}

/** Guests learn nothing of colleagues' time, travel and standby, so they cannot ask for it either. */
const notForGuests: Partial<Need> = { window: null, mode: null, standby: false, cover: false };

/**
 * Visible people who can meet a need, best first, each with reasons in facts, who releases them, and who is to be consulted.
 * When nobody meets all of it, those who know the field and miss least. Tells what every condition excludes and which
 * smallest step would bring more. Bounded: of very many who know a field, the strongest are looked at.
 */
export async function rankPeople(actor: Actor, locale: Locale, said: Need, wanted: Wanted, now = new Date()): Promise<RankedAnswer> {
  const need = actor.organisationRole === "guest" ? { ...said, ...notForGuests } : said;
  const asked = await whatIsAsked(actor, need, wanted, now);
  const candidates = wanted.among ? { ids: wanted.among, more: false } : await candidatesFor({ actor, seeker: wanted.seeker ?? actor.personId }, asked);
  const [people, facetRows] = await Promise.all([
    factsOf(actor, candidates.ids, asked, now),
    wanted.facets || needsFacetRows(wanted) ? facetRowsOf(actor, candidates.ids, asked.today) : null,
  ]);
  const weighed = weighAll(people, asked);
  const able = wanted.among ? weighed : weighed.filter(({ topic, person: { wordsHeld } }) => asked.topics.length === 0 || topic >= leastTopic || wordsHeld > 0);
  const fitting = able.filter(({ failed }) => failed.length === 0);
  const beside = able.filter(({ failed }) => failed.length === 1 && failed[0] === "topic");
  const ids = new Set(fitting.map(({ person: { id } }) => id));
  const partly = fitting.length === 0;
  const closest = () => [...able].sort((one, other) => one.failed.length - other.failed.length);
  const listed = wanted.near === undefined ? (partly ? closest() : [...fitting, ...beside])
    : [...fitting.slice(0, wanted.limit), ...closest().filter(({ failed }) => failed.length > 0).slice(0, wanted.near)];
  const known = facetFactsOf(people, facetRows);
  const chosen = listed.filter((one) => passes(known, one, wanted));
  const from = wanted.offset ?? 0;
  const [told, facets, consulted, wider] = await Promise.all([
    tellReasons(actor, chosen.slice(from, from + wanted.limit + (wanted.near ?? 0)), asked, locale),
    wanted.facets ? facetsOf(known, partly ? [] : fitting, { narrowing: wanted, asked: new Set(need.topics) }, locale) : noFacets,
    need.countries[0] && actor.organisationRole !== "guest" ? consultedFor(need.countries[0], locale) : null,
    fitting.length < few ? widerTopics(people, asked, ids, locale) : [],
  ]);
  const nearest = fitting.length < few ? [...loosened(people, asked, ids).map((one) => inWords(one, locale)), ...wider].slice(0, nearestTold) : [];
  return {
    people: told, count: fitting.filter((one) => passes(known, one, wanted)).length, listed: chosen.length, considered: able.filter(({ failed }) => !failed.includes("topic")).length,
    more: candidates.more, partly: partly && able.length > 0, excluded: exclusionsOf(able), nearest, consulted, facets,
  };
}
