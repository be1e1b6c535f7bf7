import { and, asc, count, desc, eq, or, sql } from "drizzle-orm";
import { office, person, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { ask } from "~/platform/text/ask.server";
import { comparingNames, likenessOf, matchOf, type Match } from "~/platform/text/match.server";
import type { Question } from "~/platform/text/question";
import type { ExpertFilters, ExpertList } from "./contract";
import { letThrough } from "./expert-conditions.server";
import { expertDetails } from "./expert-details.server";

/** People a page. */
export const expertsPerPage = 20;

/** Those who fit one of the words, or whose name is like one. */
function closestTo(question: Question): Match {
  const words = matchOf(question, profile, "any");
  const names = likenessOf(question, profile.names, "any");
  return { where: sql<boolean>`(${or(words.where, names.where)})`, rank: sql<number>`(${words.rank} + ${names.rank})` };
}

function pageOf(on: Queryable, actor: Actor, locale: Locale, filters: ExpertFilters, match: Match | null) {
  return on
    .select({
      id: person.id, handle: person.handle, name: person.displayName, nativeName: person.nativeName, title: person.title,
      city: sql<string | null>`${office.city}->>${locale}::text`,
      timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
    })
    .from(person)
    .innerJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(letThrough(actor, filters), match?.where))
    .orderBy(...(match ? [desc(match.rank)] : []), asc(profile.names), asc(profile.personId))
    .limit(expertsPerPage)
    .offset((filters.page - 1) * expertsPerPage);
}

async function countOf(on: Queryable, actor: Actor, filters: ExpertFilters, match: Match | null): Promise<number> {
  const [row] = await on
    .select({ people: count() })
    .from(person)
    .innerJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(letThrough(actor, filters), match?.where));
  return row?.people ?? 0;
}

async function pageAndCount(on: Queryable, actor: Actor, locale: Locale, filters: ExpertFilters, match: Match | null) {
  const people = await countOf(on, actor, filters, match);
  return { people, page: people > 0 ? await pageOf(on, actor, locale, filters, match) : [] };
}

/**
 * People who fit a question and its filters, best first, each with what of them fits. When nobody fits
 * all of it as it is written, those who come closest, and `partly` says so.
 */
export async function expertList(actor: Actor, locale: Locale, filters: ExpertFilters): Promise<ExpertList> {
  const question = await ask(filters.q);
  let found = await pageAndCount(database(), actor, locale, filters, question && matchOf(question, profile));
  const partly = found.people === 0 && question !== null;
  if (partly) found = await comparingNames((tx) => pageAndCount(tx, actor, locale, filters, closestTo(question)));
  const detailsOf = await expertDetails(found.page.map(({ id }) => id), locale, filters, question);
  return { count: found.people, partly: partly && found.people > 0, rows: found.page.map(({ id, ...row }) => ({ ...row, ...detailsOf(id) })) };
}
