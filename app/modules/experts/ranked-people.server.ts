import { and, count, desc, eq, or, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { office, person, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { comparingNames, likenessOf, matchOf, type Match, type Searchable } from "~/platform/text/match.server";
import type { Question } from "~/platform/text/question";
import type { ExpertFilters } from "./contract";
import { letThrough } from "./expert-conditions.server";
import { mayKnow } from "./sight/may-know.server";
import { wordsFor } from "./sight/words-for.server";

/** Of those who fit a question, so many are ranked; when there are more, the question is too wide for ranks to say much. */
const rankedAtMost = 1000;

/** What a row shows of somebody, for a query that reads `person` and left-joins `office`. */
export const rowColumns = (locale: Locale) => ({
  id: person.id, handle: person.handle, name: person.displayName, nativeName: person.nativeName, photo: person.photoId, title: person.title,
  city: sql<string | null>`${office.city}->>${locale}::text`.as("city"),
  timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`.as("time_zone"),
});

type MatchOn = (table: Searchable & { names: AnyColumn | SQL }) => Match;

/** What is asked of whom, and the part of the answer that is wanted. */
export interface PeopleQuery {
  actor: Actor;
  locale: Locale;
  filters: Omit<ExpertFilters, "q" | "page">;
  /** Only of these, in a query that reads `person`. */
  among?: SQL | undefined;
  limit: number;
  /** How many to leave out. */
  offset: number;
  /** Handle of somebody after whom to begin, wherever they stand by now; `offset` counts when they stand nowhere. */
  after?: string | undefined;
}

/** Those who fit one of the words, or whose name is like one. */
function closestTo(question: Question, table: Parameters<MatchOn>[0]): Match {
  const words = matchOf(question, table, "any");
  const names = likenessOf(question, table.names, "any");
  return { where: sql<boolean>`(${or(words.where, names.where)})`, rank: sql<number>`(${words.rank} + ${names.rank})` };
}

/** Those who fit; of very many only those whose profiles are the most up to date. */
const fittingOf = (on: Queryable, { actor, locale, filters, among }: PeopleQuery, matchOn: MatchOn) =>
  on
    .select({
      ...rowColumns(locale), about: sql<string>`case when ${mayKnow(actor, "about", person.id)} then ${profile.about} else '' end`.as("about"), aboutLanguage: profile.aboutLanguage,
      names: profile.names, vector: sql`${wordsFor(actor).vector}`.as("vector"), arabic: sql`${wordsFor(actor).arabic}`.as("arabic"),
    })
    .from(person)
    .innerJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(letThrough(actor, filters), among, matchOn({ ...wordsFor(actor), names: profile.names }).where))
    .orderBy(desc(profile.updatedAt))
    .limit(rankedAtMost)
    .as("fitting");

/** The words of a subquery's people, for a query round it. */
const inside = ({ names, vector, arabic }: ReturnType<typeof fittingOf>) => ({ names, vector: sql`${vector}`, arabic: sql`${arabic}` });

/** The same, best first. */
async function bestOf(on: Queryable, query: PeopleQuery, matchOn: MatchOn) {
  const fitting = fittingOf(on, query, matchOn);
  const { id, handle, name, nativeName, photo, title, city, timeZone, about, aboutLanguage } = fitting;
  return on
    .select({ id, handle, name, nativeName, photo, title, city, timeZone, about, aboutLanguage })
    .from(fitting)
    .orderBy(desc(matchOn(inside(fitting)).rank), fitting.names, fitting.id)
    .limit(query.limit)
    .offset(await offsetOf(on, query, matchOn));
}

/** Ranks shift when profiles change, so the place is looked up by who stands at it. */
async function offsetOf(on: Queryable, query: PeopleQuery, matchOn: MatchOn): Promise<number> {
  if (query.after === undefined) return query.offset;
  const fitting = fittingOf(on, query, matchOn);
  const ranked = await on.select({ handle: fitting.handle }).from(fitting).orderBy(desc(matchOn(inside(fitting)).rank), fitting.names, fitting.id);
  const place = ranked.findIndex(({ handle }) => handle === query.after);
  return place < 0 ? query.offset : place + 1;
}

/** How many there are, as far as it is told: one more than are ranked means that there are more. */
async function countOf(on: Queryable, { actor, filters, among }: PeopleQuery, matchOn: MatchOn): Promise<number> {
  const fitting = on
    .select({ id: person.id })
    .from(person)
    .innerJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(letThrough(actor, filters), among, matchOn({ ...wordsFor(actor), names: profile.names }).where))
    .limit(rankedAtMost + 1)
    .as("fitting");
  const [row] = await on.select({ people: count() }).from(fitting);
  return row?.people ?? 0;
}

async function rankedBy(on: Queryable, query: PeopleQuery, matchOn: MatchOn) {
  const people = await countOf(on, query, matchOn);
  const more = people > rankedAtMost;
  return { count: more ? rankedAtMost : people, more, rows: people > 0 ? await bestOf(on, query, matchOn) : [] };
}

/** Visible people whom the filters let through and who fit all of a question, best first. */
export const peopleWhoFit = (query: PeopleQuery, question: Question) =>
  rankedBy(database(), query, (table) => matchOf(question, table));

/** The same for those who fit some of it, or whose names are like its words. */
export const peopleWhoComeClose = (query: PeopleQuery, question: Question) =>
  comparingNames((tx) => rankedBy(tx, query, (table) => closestTo(question, table)));

/** The same for those whose names are like all of its words. */
export const peopleOfSimilarName = (query: PeopleQuery, question: Question) =>
  comparingNames((tx) => rankedBy(tx, query, (table) => likenessOf(question, table.names)));
