import { and, asc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { coverage, office, person } from "~db/schema";
import { directorFunctions } from "~/modules/organisation/contract";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { Consulted } from "./contract";

/**
 * Who is consulted about work in a country: whoever directs the office that covers it, a regional one too, the director of
 * the team that serves it, and the employers' and workers' specialists of that team.
 */
export async function consultedFor(iso2: string, locale: Locale): Promise<Consulted> {
  const rows = await database()
    .select({ kind: coverage.kind, serves: person.function, handle: person.handle, name: person.displayName })
    .from(coverage)
    .innerJoin(office, and(eq(office.id, coverage.officeId), or(eq(coverage.kind, "administrative"), ne(office.type, "RO"))))
    .innerJoin(person, and(eq(person.officeId, office.id), eq(person.status, "active"), inArray(person.function, [...directorFunctions, "employers_specialist", "workers_specialist"])))
    .where(and(eq(coverage.countryIso2, iso2), isNull(coverage.validUntil)))
    .orderBy(asc(person.familyName), asc(person.id));
  const of = (kind: string, serves: readonly string[]) => rows.filter((row) => row.kind === kind && serves.includes(row.serves)).map(({ handle, name }) => ({ handle, name }));
  return {
    country: formatFor(locale, "UTC").country(iso2),
    covering: of("administrative", directorFunctions), team: of("technical", ["dwt_director"]),
    employers: of("technical", ["employers_specialist"]), workers: of("technical", ["workers_specialist"]),
  };
}
