import { and, gte, lt, sql } from "drizzle-orm";
import { expertiseTerm, office, personExpertise, personLanguage, takenTime } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { cefrLevels } from "../contract";
import { mayKnow } from "../sight/may-know.server";
import { facetNames, type Facet, type FacetName, type Narrowing } from "./contract";
import type { PersonFacts } from "./facts.server";
import { freeTimeIn } from "./free-time.server";

/** Of the fields, languages, regions and offices, the most frequent ones are told. */
const told = 8;
/** Languages are told from these levels on. */
const toldLevels = ["B2", "C1"] as const;
/** A whole week is looked for in so many weeks. */
const freeWeeks = 4;
const weekDays = 5;

/** What of each person, by id, a list can be narrowed to; each part only where the reader may know it. */
export type FacetFacts = Map<number, Record<FacetName, Set<string>>>;

/** From which told levels on somebody speaks at this one. */
const levelsUpTo = (level: (typeof cefrLevels)[number]) => toldLevels.filter((one) => cefrLevels.indexOf(one) <= cefrLevels.indexOf(level));

const inWeeks = (today: string, weeks: number): string => new Date(Date.parse(today) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** What is read of people beyond what a need asks of them; three queries, however many people. */
export async function facetRowsOf(actor: Actor, ids: number[], today: string) {
  if (ids.length === 0) return null;
  const until = inWeeks(today, freeWeeks);
  const [fields, languages, taken] = await Promise.all([
    database().select({ personId: personExpertise.personId, termId: personExpertise.termId }).from(personExpertise).where(and(oneOf(personExpertise.personId, ids, "int"), mayKnow(actor, "expertise", personExpertise.personId)))
      .prepare("fields_for_facets").execute(),
    database().select({ personId: personLanguage.personId, code: personLanguage.language, level: personLanguage.speak }).from(personLanguage)
      .where(and(oneOf(personLanguage.personId, ids, "int"), gte(personLanguage.speak, toldLevels[0]), mayKnow(actor, "languages", personLanguage.personId)))
      .prepare("languages_for_facets").execute(),
    database().select({ personId: takenTime.personId, begins: takenTime.begins, ends: takenTime.ends }).from(takenTime)
      .where(and(oneOf(takenTime.personId, ids, "int"), gte(takenTime.ends, `${today} 00:00:00`), lt(takenTime.begins, `${until} 24:00:00`), mayKnow(actor, "availability", takenTime.personId)))
      .prepare("taken_time_for_facets").execute(),
  ]);
  return { fields, languages, taken, window: { from: today, until } };
}

/** What a list of people can be narrowed to. */
export function facetFactsOf(people: PersonFacts[], rows: Awaited<ReturnType<typeof facetRowsOf>>): FacetFacts {
  const facts: FacetFacts = new Map(people.map(({ id, region, officeCode }) => [id, { knows: new Set(), speaks: new Set(), region: new Set(region ? [region] : []), office: new Set(officeCode ? [officeCode] : []), free: new Set() }]));
  if (!rows) return facts;
  for (const { personId, termId } of rows.fields) facts.get(personId)?.knows.add(termId);
  for (const { personId, code, level } of rows.languages) for (const from of level ? levelsUpTo(level) : []) facts.get(personId)?.speaks.add(`${code}:${from}`);
  const takenBy = Map.groupBy(rows.taken, ({ personId }) => personId);
  for (const { id, timeIsTold, officeCountry } of people) {
    const week = timeIsTold ? freeTimeIn(rows.window, null, officeCountry, takenBy.get(id) ?? [], weekDays).firstDay : null;
    if (week !== null) facts.get(id)?.free.add("1");
  }
  return facts;
}

/** Whether a choice needs more of people than every need does. */
export const needsFacetRows = ({ knows, speaks, free }: Narrowing): boolean => knows !== undefined || speaks !== undefined || free === true;

const wantedOf = ({ free, ...narrowing }: Narrowing): Partial<Record<FacetName, string>> => ({ ...narrowing, ...(free ? { free: "1" } : {}) });

/** Whether somebody stays in a list that is narrowed so; one of the choices may be passed over. */
export function passes(facts: FacetFacts, { person: { id } }: { person: { id: number } }, narrowing: Narrowing, but?: FacetName): boolean {
  const wanted = wantedOf(narrowing);
  return facetNames.every((name) => name === but || wanted[name] === undefined || facts.get(id)?.[name].has(wanted[name]));
}

type Labels = (ids: string[], locale: Locale) => Promise<Map<string, string>>;

/** What fields are called. */
export const termLabels: Labels = async (ids, locale) => {
  const rows = ids.length === 0 ? [] : await database().select({ id: expertiseTerm.id, label: sql<string>`${expertiseTerm.label}->>${locale}::text` }).from(expertiseTerm).where(oneOf(expertiseTerm.id, ids, "text")).prepare("labels_of_fields").execute();
  return new Map(rows.map(({ id, label }) => [id, label]));
};

const cityLabels: Labels = async (codes, locale) => {
  const rows = codes.length === 0 ? [] : await database().select({ code: office.code, city: sql<string>`${office.city}->>${locale}::text` }).from(office).where(oneOf(office.code, codes, "text")).prepare("cities_of_offices").execute();
  return new Map(rows.map(({ code, city }) => [code, city]));
};

function languageLabels(values: string[], locale: Locale): Map<string, string> {
  const names = formatFor(locale, "UTC");
  return new Map(values.map((value) => {
    const [code = "", level = ""] = value.split(":");
    return [value, `${names.language(code)} ${level}`];
  }));
}

/** None. */
export const noFacets: Record<FacetName, Facet[]> = { knows: [], speaks: [], region: [], office: [], free: [] };

/**
 * What those who fit have in common, each counted among those whom the other choices leave, so that it says how many are
 * listed when it is chosen. Fields that are asked for anyway are left out.
 */
export async function facetsOf(facts: FacetFacts, fitting: { person: { id: number } }[], { narrowing, asked }: { narrowing: Narrowing; asked: Set<string> }, locale: Locale): Promise<Record<FacetName, Facet[]>> {
  const wanted = wantedOf(narrowing);
  const countedIn = (name: FacetName): [string, number][] => {
    const counts = new Map<string, number>(wanted[name] === undefined ? [] : [[wanted[name], 0]]);
    for (const one of fitting.filter((each) => passes(facts, each, narrowing, name))) {
      for (const value of facts.get(one.person.id)?.[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const kept = [...counts].filter(([value]) => value === wanted[name] || name !== "knows" || !asked.has(value));
    const first = ([value, count]: [string, number]) => (value === wanted[name] ? Infinity : count);
    return kept.sort((one, other) => first(other) - first(one) || (one[0] < other[0] ? -1 : 1)).slice(0, told);
  };
  const counts = Object.fromEntries(facetNames.map((name) => [name, countedIn(name)])) as Record<FacetName, [string, number][]>;
  const values = (name: FacetName) => counts[name].map(([value]) => value);
  const [terms, cities] = await Promise.all([termLabels(values("knows"), locale), cityLabels(values("office"), locale)]);
  const labels: Partial<Record<FacetName, Map<string, string>>> = { knows: terms, office: cities, speaks: languageLabels(values("speaks"), locale) };
  return Object.fromEntries(facetNames.map((name) => [name, counts[name].map(([value, count]) => ({ value, label: labels[name]?.get(value) ?? value, count }))])) as Record<FacetName, Facet[]>;
}
