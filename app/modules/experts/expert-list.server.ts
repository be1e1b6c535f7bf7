import { and, asc, count, eq, sql } from "drizzle-orm";
import { office, person, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { ask } from "~/platform/text/ask.server";
import type { ExpertFilters, ExpertList } from "./contract";
import { letThrough } from "./expert-conditions.server";
import { expertDetails } from "./expert-details.server";
import { peopleWhoComeClose, peopleWhoFit, rowColumns, type PeopleQuery } from "./ranked-people.server";

/** People a page. */
export const expertsPerPage = 20;

/** Behind somebody in the order of names. */
const behind = (handle: string) => sql<boolean>`(${profile.names}, ${profile.personId}) > (
  select before.names, before.person_id from ${profile} before join ${person} at on at.id = before.person_id where at.handle = ${handle})`;

/** All whom the filters let through, in the order of names. */
async function peopleByName({ actor, locale, filters, limit, offset, after }: PeopleQuery) {
  const passing = letThrough(actor, filters);
  const [rows, [all]] = await Promise.all([
    database()
      .select(rowColumns(locale))
      .from(person)
      .innerJoin(profile, eq(profile.personId, person.id))
      .leftJoin(office, eq(office.id, person.officeId))
      .where(and(passing, after === undefined ? undefined : behind(after)))
      .orderBy(asc(profile.names), asc(profile.personId))
      .limit(limit)
      .offset(after === undefined ? offset : 0),
    database()
      .select({ people: count() })
      .from(person)
      .innerJoin(profile, eq(profile.personId, person.id))
      .leftJoin(office, eq(office.id, person.officeId))
      .where(passing),
  ]);
  return { rows, count: all?.people ?? 0, more: false };
}

/** Which part of a list: so many, without the first ones, or after somebody (by handle) who stood that far down. */
export interface ExpertRun {
  limit: number;
  offset: number;
  after?: string | undefined;
}

/**
 * People who fit a question and its filters, best first, each with what of them fits. When nobody fits
 * all of it as it is written, those who come closest, and `partly` says so. Without a question all, by name.
 */
export async function expertRun(actor: Actor, locale: Locale, filters: ExpertFilters, run: ExpertRun): Promise<ExpertList> {
  const question = await ask(filters.q);
  const query: PeopleQuery = { actor, locale, filters, ...run };
  const exact = question ? await peopleWhoFit(query, question) : await peopleByName(query);
  const partly = exact.count === 0 && question !== null;
  const { rows, count: people, more } = partly ? await peopleWhoComeClose(query, question) : exact;
  const detailsOf = await expertDetails(rows.map(({ id }) => id), locale, filters, question);
  return {
    count: people,
    more,
    partly: partly && people > 0,
    rows: rows.map(({ id, handle, name, nativeName, photo, title, city, timeZone }) => ({ handle, name, nativeName, photo, title, city, timeZone, ...detailsOf(id) })),
  };
}

/** One page of the directory; see `expertRun`. */
export const expertList = (actor: Actor, locale: Locale, filters: ExpertFilters): Promise<ExpertList> =>
  expertRun(actor, locale, filters, { limit: expertsPerPage, offset: (filters.page - 1) * expertsPerPage });
