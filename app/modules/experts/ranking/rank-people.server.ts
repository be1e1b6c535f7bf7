import { eq, inArray, sql } from "drizzle-orm";
import { expertiseTerm, office, person, personLanguage } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { namedDay } from "../named-day.server";
import type { Need } from "../need/contract";
import { mayKnow } from "../sight/may-know.server";
import { whatIsAsked } from "./asked.server";
import { candidatesFor } from "./candidates.server";
import { consultedFor } from "./consulted.server";
import type { Facet, RankedAnswer, Relaxation } from "./contract";
import type { Asked, PersonFacts } from "./facts.server";
import { factsOf } from "./people-facts.server";
import { exclusionsOf, loosened, type Loosened } from "./relax.server";
import { tellReasons } from "./told-reasons.server";
import { weigh, weighAll, type Weighed } from "./weigh.server";
import { leastTopic } from "./weights";

/** What is wanted of the answer. */
export interface Wanted {
  limit: number;
  offset?: number;
  /** Only those of a region or an office; counted after the need. */
  region?: string | undefined;
  office?: string | undefined;
  /** Only these people. */
  among?: number[] | undefined;
  /** So many of those whom something excludes are listed after those who fit; without it only when nobody fits. */
  near?: number | undefined;
  /** On whose behalf it is asked, who is not proposed and whose region counts; the reader themselves if nobody else. */
  seeker?: number | undefined;
  /** So many working days on end are wanted. */
  days?: number | null | undefined;
  /** Several people will share the fields, so that knowing one is enough. */
  anyTopic?: boolean | undefined;
}

/** Fewer than this, and the answer says what asking less would bring. */
const few = 3;
const nearestTold = 4;
const facetsTold = 8;

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
  if (parents.length === 0) return [];
  const labels = await database().select({ id: expertiseTerm.id, label: sql<string>`${expertiseTerm.label}->>${locale}::text` }).from(expertiseTerm).where(inArray(expertiseTerm.id, parents));
  return labels.map(({ id, label }): Relaxation => {
    const wider = { ...asked, topics: asked.topics.map((topic) => (topic.nearness.get(id) === 0.5 ? { ...topic, nearness: new Map([...topic.nearness].map(([term]) => [term, 1])) } : topic)) };
    return { kind: "topic", topic: id, label, count: people.filter((one) => !fitting.has(one.id) && weigh(one, wider).failed.length === 0 && weigh(one, wider).topic > 0.4).length };
  }).filter(({ count }) => count > 0);
}

function counted(values: (string | null)[], labelOf: (value: string) => string): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, facetsTold).map(([value, count]) => ({ value, label: labelOf(value), count }));
}

async function facetsOf(actor: Actor, found: Weighed[], locale: Locale): Promise<RankedAnswer["facets"]> {
  if (found.length === 0) return { regions: [], offices: [], languages: [] };
  const ids = found.map(({ person: { id } }) => id);
  const [cities, spoken] = await Promise.all([
    database().selectDistinct({ code: office.code, city: sql<string>`${office.city}->>${locale}::text` }).from(office).innerJoin(person, eq(person.officeId, office.id)).where(sql`${person.id} = any(${sql.param(ids)}::int[])`),
    database().select({ code: personLanguage.language }).from(personLanguage).where(sql`${personLanguage.personId} = any(${sql.param(ids)}::int[]) and ${mayKnow(actor, "languages", personLanguage.personId)} and ${personLanguage.speak} in ('C1', 'C2')`),
  ]);
  const cityOf = new Map(cities.map(({ code, city }) => [code, city]));
  const names = formatFor(locale, "UTC");
  return {
    regions: counted(found.map(({ person: { region } }) => region), (region) => region),
    offices: counted(found.map(({ person: { officeCode } }) => officeCode), (code) => cityOf.get(code) ?? code),
    languages: counted(spoken.map(({ code }) => code), names.language),
  };
}

/** Guests learn nothing of colleagues' time, travel and standby, so they cannot ask for it either. */
const notForGuests: Partial<Need> = { window: null, mode: null, standby: false, cover: false };

const passes = ({ person: { region, officeCode } }: Weighed, wanted: Wanted) =>
  (wanted.region === undefined || region === wanted.region) && (wanted.office === undefined || officeCode === wanted.office);

/**
 * Visible people who can meet a need, best first, each with reasons in facts, who releases them, and who is to be consulted.
 * When nobody meets all of it, those who know the field and miss least. Tells what every condition excludes and which
 * smallest step would bring more. Bounded: of very many who know a field, the strongest are looked at.
 */
export async function rankPeople(actor: Actor, locale: Locale, said: Need, wanted: Wanted, now = new Date()): Promise<RankedAnswer> {
  const need = actor.organisationRole === "guest" ? { ...said, ...notForGuests } : said;
  const asked = await whatIsAsked(actor, need, wanted, now);
  const candidates = wanted.among ? { ids: wanted.among, more: false } : await candidatesFor({ actor, seeker: wanted.seeker ?? actor.personId }, asked);
  const people = await factsOf(actor, candidates.ids, asked, now);
  const weighed = weighAll(people, asked);
  const able = wanted.among ? weighed : weighed.filter(({ topic, person: { wordsHeld } }) => asked.topics.length === 0 || topic >= leastTopic || wordsHeld > 0);
  const fitting = able.filter(({ failed }) => failed.length === 0);
  const beside = able.filter(({ failed }) => failed.length === 1 && failed[0] === "topic");
  const ids = new Set(fitting.map(({ person: { id } }) => id));
  const partly = fitting.length === 0;
  const closest = () => [...able].sort((one, other) => one.failed.length - other.failed.length || other.score - one.score);
  const listed = wanted.near === undefined ? (partly ? closest() : [...fitting, ...beside])
    : [...fitting.slice(0, wanted.limit), ...closest().filter(({ failed }) => failed.length > 0).slice(0, wanted.near)];
  const chosen = listed.filter((one) => passes(one, wanted));
  const from = wanted.offset ?? 0;
  const [told, facets, consulted, wider] = await Promise.all([
    tellReasons(actor, chosen.slice(from, from + wanted.limit + (wanted.near ?? 0)), asked, locale),
    facetsOf(actor, partly ? [] : fitting, locale),
    need.countries[0] && actor.organisationRole !== "guest" ? consultedFor(need.countries[0], locale) : null,
    fitting.length < few ? widerTopics(people, asked, ids, locale) : [],
  ]);
  const nearest = fitting.length < few ? [...loosened(people, asked, ids).map((one) => inWords(one, locale)), ...wider].slice(0, nearestTold) : [];
  return {
    people: told, count: fitting.filter((one) => passes(one, wanted)).length, listed: chosen.length, considered: able.filter(({ failed }) => !failed.includes("topic")).length,
    more: candidates.more, partly: partly && able.length > 0, excluded: exclusionsOf(able), nearest, consulted, facets,
  };
}
