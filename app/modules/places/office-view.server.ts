import { and, asc, count, eq, ne, notInArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Temporal } from "temporal-polyfill";
import { coverage, office, person } from "~db/schema";
import { directorFunctions } from "~/modules/organisation/contract";
import { personFactsColumns } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { officePeoplePage } from "./contract";
import { sharedHours } from "./shared-hours";
import { mayLookUpPlaces } from "./policy";

const parent = alias(office, "parent");

/** An office as a colleague meets it: where it is and what its clock shows, which countries it looks after, who works there, what stands below it. Throws `not_found`, also for guests. */
export async function officeView(actor: Actor, code: string, page: number, locale: Locale) {
  if (!mayLookUpPlaces(actor)) return notFound("office");
  const [found] = await database()
    .select({ office, parent: { code: parent.code, city: sql<string>`${parent.city} ->> ${locale}::text` } })
    .from(office)
    .leftJoin(parent, eq(parent.id, office.parentId))
    .where(eq(office.code, code));
  if (!found) return notFound("office");
  const { id, timeZone, countryIso2, workLanguages, ...place } = found.office;
  const works = and(eq(person.officeId, id), eq(person.status, "active"), ne(person.organisationRole, "guest"));
  const [people, [counted], covered, below] = await Promise.all([
    database()
      .select(personFactsColumns(locale))
      .from(person)
      .leftJoin(office, eq(office.id, person.officeId))
      .where(works)
      .orderBy(notInArray(person.function, [...directorFunctions]), asc(person.familyName), asc(person.id))
      .limit(officePeoplePage)
      .offset((page - 1) * officePeoplePage),
    database().select({ people: count() }).from(person).where(works),
    coveredBy(id, locale),
    database().select({ code: office.code, city: sql<string>`${office.city} ->> ${locale}::text`, name: sql<string>`${office.name} ->> ${locale}::text` }).from(office).where(eq(office.parentId, id)).orderBy(asc(office.code)),
  ]);
  const names = formatFor(locale, timeZone);
  return {
    code: place.code, name: place.name[locale], city: place.city[locale], type: place.type, region: place.region, timeZone,
    country: { iso2: countryIso2, name: names.country(countryIso2) },
    languages: workLanguages.map((language) => names.language(language)),
    parent: found.parent?.code ? found.parent : null,
    hours: sharedHours(timeZone, actor.timeZone, Temporal.Now.instant()),
    people, count: counted?.people ?? 0, page, covered, below,
  };
}

export type OfficeView = Awaited<ReturnType<typeof officeView>>;

/** The countries an office looks after today, each with how. */
async function coveredBy(officeId: number, locale: Locale) {
  const rows = await database()
    .select({ iso2: coverage.countryIso2, kinds: sql<("administrative" | "technical")[]>`array_agg(${coverage.kind} order by ${coverage.kind})` })
    .from(coverage)
    .where(and(eq(coverage.officeId, officeId), sql`${coverage.validFrom} <= current_date and coalesce(${coverage.validUntil}, 'infinity') >= current_date`))
    .groupBy(coverage.countryIso2);
  const names = formatFor(locale, "UTC");
  return rows.map((row) => ({ ...row, name: names.country(row.iso2) })).sort((a, b) => a.name.localeCompare(b.name, locale));
}
