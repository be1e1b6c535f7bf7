import { and, asc, count, desc, eq, ne, sql } from "drizzle-orm";
import { coverage, office, person } from "~db/schema";
import { coversToday } from "~/modules/countries/public.server";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";

/** For a query that reads `person`: works at this office. Guests do not, nor whoever has left. */
export const worksAt = (officeId: number) => and(eq(person.officeId, officeId), eq(person.status, "active"), ne(person.organisationRole, "guest"));

/** How many people work at an office. */
export async function countAt(officeId: number): Promise<number> {
  const [counted] = await database().select({ people: count() }).from(person).where(worksAt(officeId));
  return counted?.people ?? 0;
}

/** The offices that answer to this one. */
export const officesBelow = (officeId: number, locale: Locale) => database()
  .select({ code: office.code, city: sql<string>`${office.city} ->> ${locale}::text`, name: sql<string>`${office.name} ->> ${locale}::text` })
  .from(office)
  .where(eq(office.parentId, officeId))
  .orderBy(asc(office.code));

/** A country that an office looks after, or did. */
export interface CoveredCountry {
  iso2: string;
  name: string;
  kind: "administrative" | "technical";
  from: string;
  until: string | null;
  /** It does so today. */
  now: boolean;
}

/** The countries an office looks after or did, how and from when until when: by name, each with the present first. */
export async function coveredBy(officeId: number, locale: Locale): Promise<CoveredCountry[]> {
  const rows = await database()
    .select({
      iso2: coverage.countryIso2, kind: coverage.kind, from: coverage.validFrom, until: coverage.validUntil,
      now: sql<boolean>`${coversToday}`.as("now"),
    })
    .from(coverage)
    .where(eq(coverage.officeId, officeId))
    .orderBy(sql`now desc`, coverage.kind, desc(coverage.validFrom));
  const names = formatFor(locale, "UTC");
  return rows.map((row) => ({ ...row, name: names.country(row.iso2) })).sort((a, b) => a.name.localeCompare(b.name, locale));
}
