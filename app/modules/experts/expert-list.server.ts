import { asc, count, eq } from "drizzle-orm";
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

/** All whom the filters let through, in the order of names. */
async function peopleByName({ actor, locale, filters, limit, offset }: PeopleQuery) {
  const passing = letThrough(actor, filters);
  const [rows, [all]] = await Promise.all([
    database()
      .select(rowColumns(locale))
      .from(person)
      .innerJoin(profile, eq(profile.personId, person.id))
      .leftJoin(office, eq(office.id, person.officeId))
      .where(passing)
      .orderBy(asc(profile.names), asc(profile.personId))
      .limit(limit)
      .offset(offset),
    database()
      .select({ people: count() })
      .from(person)
      .innerJoin(profile, eq(profile.personId, person.id))
      .leftJoin(office, eq(office.id, person.officeId))
      .where(passing),
  ]);
  return { rows, count: all?.people ?? 0, more: false };
}

/**
 * People who fit a question and its filters, best first, each with what of them fits. When nobody fits
 * all of it as it is written, those who come closest, and `partly` says so. Without a question all, by name.
 */
export async function expertList(actor: Actor, locale: Locale, filters: ExpertFilters): Promise<ExpertList> {
  const question = await ask(filters.q);
  const query: PeopleQuery = { actor, locale, filters, limit: expertsPerPage, offset: (filters.page - 1) * expertsPerPage };
  const exact = question ? await peopleWhoFit(query, question) : await peopleByName(query);
  const partly = exact.count === 0 && question !== null;
  const { rows, count: people, more } = partly ? await peopleWhoComeClose(query, question) : exact;
  const detailsOf = await expertDetails(rows.map(({ id }) => id), locale, filters, question);
  return {
    count: people,
    more,
    partly: partly && people > 0,
    rows: rows.map(({ id, handle, name, nativeName, title, city, timeZone }) => ({ handle, name, nativeName, title, city, timeZone, ...detailsOf(id) })),
  };
}
