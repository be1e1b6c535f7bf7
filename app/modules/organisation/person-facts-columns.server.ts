import { sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import type { Locale } from "~/platform/i18n/locales";

/** The columns of a `PersonFacts`, for a query that has `person` and a left-joined `office`. */
export const personFactsColumns = (locale: Locale) => ({
  id: person.id,
  handle: person.handle,
  name: person.displayName,
  nativeName: person.nativeName,
  photo: person.photoId,
  title: person.title,
  function: person.function,
  city: sql<string | null>`${office.city} ->> ${locale}::text`,
  countryIso2: office.countryIso2,
  timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
});
