import { directorFunctions } from "~/modules/organisation/contract";
import { cefrLevels } from "../contract";
import type { Constraint, ChainStep } from "./contract";
import type { Asked, PersonFacts } from "./facts.server";
import { freeTimeIn, type FreeTime } from "./free-time.server";
import { chainWeights, directorFactor, evidenceWeights, halfLifeYears, levelWeights, nearness, shareToKnow, topicImportance, topicShares, weights } from "./weights";

/** What somebody comes to for a need. */
export interface Weighed {
  person: PersonFacts;
  /** For ordering alone, never shown. */
  score: number;
  topic: number;
  failed: Constraint[];
  time: FreeTime | null;
  chain: ChainStep | null;
}

const yearLength = 365.25 * 86_400_000;
const yearsSince = (iso: string, today: string) => Math.max(0, (Date.parse(today) - Date.parse(iso)) / yearLength);
const decay = (years: number, halfLife: number) => 2 ** (-Math.max(0, years) / halfLife);
const levelAt = (level: string | null) => (level === null ? -1 : cefrLevels.findIndex((one) => one === level));
const directors = new Set<string>(directorFunctions);

/** How much somebody can show for one field, from 0 to 1. */
function topicOf({ fields, evidence, serves }: PersonFacts, near: Map<string, number>, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  const told = Math.max(0, ...fields.map(({ termId, level, years, lastUsed }) =>
    (near.get(termId) ?? 0) * levelWeights[level] * (0.85 + 0.01 * Math.min(years ?? 0, 15)) * (0.6 + 0.4 * decay(thisYear - (lastUsed ?? thisYear), halfLifeYears.field))));
  const shown = evidence.reduce((sum, { kind, termId, happenedOn }) =>
    sum + (termId === null ? 0 : near.get(termId) ?? 0) * evidenceWeights[kind] * decay(yearsSince(happenedOn, today), halfLifeYears.evidence), 0);
  return (topicShares.told * told + topicShares.shown * (1 - Math.exp(-shown))) * (directors.has(serves) ? directorFactor : 1);
}

/** The same for all fields that are asked for: knowing each counts by its importance. */
function allTopics(person: PersonFacts, { topics, today }: Asked): number {
  const whole = topics.reduce((sum, { importance }) => sum + importance, 0);
  return whole === 0 ? 0 : topics.reduce((sum, { nearness: near, importance }) => sum + importance * topicOf(person, near, today), 0) / whole;
}

/** Knows a field: well by their own word, or a little and has shown it, or has shown it more than once. */
function knows({ fields, evidence }: PersonFacts, near: Map<string, number>): boolean {
  const isIt = (termId: string | null) => termId !== null && (near.get(termId) ?? 0) >= nearness.below;
  const shown = evidence.filter(({ termId }) => isIt(termId)).length;
  const told = fields.filter(({ termId }) => isIt(termId));
  return told.some(({ level }) => level !== "working") || shown + told.length > 1;
}

/** Knows fields that make up nearly half of what is asked for, ways of working and branches of the economy aside where there are others. */
function knowsEnough(person: PersonFacts, { topics, anyTopic }: Asked): boolean {
  const isAside = (id: string) => topicImportance[id.slice(0, 1)] !== undefined;
  const counted = topics.every(({ id }) => isAside(id)) ? topics : topics.filter(({ id }) => !isAside(id));
  const sum = (some: typeof topics) => some.reduce((total, { importance }) => total + importance, 0);
  const known = counted.filter(({ nearness: near }) => knows(person, near));
  return anyTopic ? known.length > 0 : sum(known) >= sum(counted) * shareToKnow;
}

const workWeight = { posting: 1, mission: 0.8, project: 0.8, remote: 0.6 } as const;

/** Work in the place that is asked for, or near it, from 0 to 1. */
function placeOf({ countries, evidence, officeCountry, region, officeId }: PersonFacts, asked: Asked): number {
  if (asked.countries.size === 0) return 0;
  const thisYear = Number(asked.today.slice(0, 4));
  const worked = countries.filter(({ iso2 }) => asked.countries.has(iso2))
    .map(({ kind, untilYear }) => workWeight[kind] * (0.4 + 0.6 * decay(thisYear - (untilYear ?? thisYear), halfLifeYears.place)));
  const shown = evidence.filter(({ country }) => country !== null && asked.countries.has(country)).map(({ happenedOn }) => 0.7 * decay(yearsSince(happenedOn, asked.today), halfLifeYears.place));
  const here = officeCountry !== null && asked.countries.has(officeCountry) ? 0.9 : 0;
  const covers = officeId !== null && asked.places.some(({ technicalOffices, administrativeOffices }) => technicalOffices.includes(officeId) || administrativeOffices.includes(officeId)) ? 0.45 : 0;
  const around = region !== null && asked.regions.has(region) ? 0.2 : 0;
  const all = [...worked, ...shown];
  const best = Math.max(0, here, covers, around, ...all);
  return Math.min(1, best + 0.08 * Math.max(0, all.length - 1));
}

/** Evidence of the field in the very place, from 0 to 1: the strongest sign there is. */
function shownThere({ evidence }: PersonFacts, { topics, countries, today }: Asked): number {
  const sum = evidence.filter(({ termId, country }) => termId !== null && country !== null && countries.has(country) && topics.some(({ nearness: near }) => (near.get(termId) ?? 0) >= nearness.below))
    .reduce((total, { kind, happenedOn }) => total + evidenceWeights[kind] * decay(yearsSince(happenedOn, today), halfLifeYears.place), 0);
  return 1 - Math.exp(-1.5 * sum);
}

/** How well somebody meets the languages, from 0 to 1; where none is asked for, those the place works in. */
function languageOf({ languages }: PersonFacts, { languages: asked, places }: Asked): { score: number; isEnough: boolean } {
  const has = (code: string, skill: "speak" | "read" | "write") => levelAt(languages.find((one) => one.code === code)?.[skill] ?? null);
  if (asked.length > 0) {
    const met = asked.map(({ code, level, skill }) => has(code, skill) - levelAt(level));
    return { score: met.reduce((sum, over) => sum + (over >= 1 ? 1 : over === 0 ? 0.9 : over === -1 ? 0.3 : 0), 0) / met.length, isEnough: met.every((over) => over >= 0) };
  }
  const local = new Set(places.flatMap(({ workLanguages }) => workLanguages));
  return { score: [...local].some((code) => has(code, "speak") >= levelAt("B2")) ? 1 : 0, isEnough: true };
}

function chainOf({ officeId, region, isStaff }: PersonFacts, { places, regions }: Asked): ChainStep | null {
  if (regions.size === 0) return null;
  if (!isStaff) return "outside_staff";
  if (officeId !== null && places.some(({ technicalOffices }) => technicalOffices.includes(officeId))) return "technical";
  if (officeId !== null && places.some(({ administrativeOffices }) => administrativeOffices.includes(officeId))) return "administrative";
  if (region === "HQ") return "headquarters";
  return region !== null && regions.has(region) ? "region" : "elsewhere";
}

const offsets = new Map<string, number>();

/** Hours a zone is ahead of UTC on a day; remembered, for `Intl` is slow. */
function offsetOf(timeZone: string, today: string): number {
  const key = `${timeZone} ${today}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const noon = new Date(`${today}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", day: "numeric", hour: "numeric", minute: "numeric" }).formatToParts(noon);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const offset = part("hour") - 12 + part("minute") / 60 + (part("day") - noon.getUTCDate()) * 24;
  if (offsets.size > 2_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Hours of a working day that two zones share. */
export const sharedHours = (one: string, other: string, today: string): number => Math.max(0, 8 - Math.abs(offsetOf(one, today) - offsetOf(other, today)));

function failures(person: PersonFacts, asked: Asked, parts: { languageEnough: boolean; time: FreeTime | null }): Constraint[] {
  const { need, places, regions } = asked;
  const failed: Constraint[] = [];
  const add = (constraint: Constraint, fails: boolean) => { if (fails) failed.push(constraint); };
  const onSite = need.mode === "onsite" && regions.size > 0;
  add("topic", asked.topics.length > 0 && !knowsEnough(person, asked));
  add("language", !parts.languageEnough);
  add("window", parts.time !== null && parts.time.firstDay === null);
  add("travel", onSite && (person.travels === "remote_only" || (person.travels === "own_region" && person.region !== null && !regions.has(person.region))));
  add("training", onSite && (need.standby || places.some(({ isFragile }) => isFragile)) && (person.trainedUntil ?? "") < (need.window?.until ?? asked.today));
  add("standby", need.standby && !(person.standby === "world" || (person.standby === "region" && person.region !== null && (regions.size === 0 || regions.has(person.region)))));
  add("outside", need.outside && person.region === asked.readerRegion);
  return failed;
}

/** Weighs one person for a need. Pure; what counts how much is in `weights`. */
export function weigh(person: PersonFacts, asked: Asked): Weighed {
  const { need, places, readerTimeZone, today } = asked;
  const topic = allTopics(person, asked);
  const language = languageOf(person, asked);
  const time = need.window && person.taken ? freeTimeIn(need.window, need.mode, person.officeCountry, person.taken, asked.days) : null;
  const chain = chainOf(person, asked);
  const score = weights.topic * topic
    + weights.place * placeOf(person, asked)
    + weights.there * shownThere(person, asked)
    + weights.language * language.score
    + weights.time * (time === null ? 0 : time.free / Math.max(time.of, 1))
    + weights.chain * (chain === null ? 0 : chainWeights[chain])
    + weights.clock * (sharedHours(person.timeZone, places[0]?.timeZone ?? readerTimeZone, today) / 8)
    + weights.load * (1 - Math.min(person.missions, 6) / 6)
    - (person.open ? 0 : weights.closed)
    + weights.words * (need.rest.length === 0 ? 0 : person.wordsHeld / need.rest.length);
  return { person, score, topic, time, chain, failed: failures(person, asked, { languageEnough: language.isEnough, time }) };
}

/** Consultants and the roster are asked for a place when nobody of the house can go. */
const isLast = ({ chain }: Weighed): number => Number(chain === "outside_staff");

/** Everybody weighed, best first, for a place those outside the house after those whose time it owns; of equals by their ids. */
export const weighAll = (people: PersonFacts[], asked: Asked): Weighed[] =>
  people.map((person) => weigh(person, asked)).sort((one, other) => isLast(one) - isLast(other) || other.score - one.score || one.person.id - other.person.id);
