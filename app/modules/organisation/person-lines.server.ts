import { eq, inArray, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { PersonFacts } from "./contract";

/** The columns of a `PersonFacts`, for a query that has `person` and a left-joined `office`. */
export const personFactsColumns = (locale: Locale) => ({
  id: person.id,
  handle: person.handle,
  name: person.displayName,
  nativeName: person.nativeName,
  title: person.title,
  function: person.function,
  city: sql<string | null>`${office.city} ->> ${locale}::text`,
  countryIso2: office.countryIso2,
  timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
});

/** The people with these ids, by id; one query, whoever they are: ask only for people the viewer meets anyway. */
export async function personLines(ids: readonly number[], locale: Locale): Promise<Map<number, PersonFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await database()
    .select(personFactsColumns(locale))
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(inArray(person.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}
