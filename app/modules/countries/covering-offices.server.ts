import { and, eq, inArray, sql } from "drizzle-orm";
import { coverage, office } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { CoveringOffice } from "./contract";

/** True where an office covers a country today, for a query that has `coverage`. */
export const coversToday = sql<boolean>`${coverage.validFrom} <= current_date and coalesce(${coverage.validUntil}, 'infinity') >= current_date`;

/** Which offices look after these countries today, administratively first, each from when until when; one query. */
export async function coveringOffices(countries: string[], locale: Locale): Promise<Map<string, CoveringOffice[]>> {
  if (countries.length === 0) return new Map();
  const rows = await database()
    .select({
      iso2: coverage.countryIso2, kind: coverage.kind, from: coverage.validFrom, until: coverage.validUntil, code: office.code,
      name: sql<string>`${office.name} ->> ${locale}::text`,
      city: sql<string>`${office.city} ->> ${locale}::text`,
    })
    .from(coverage)
    .innerJoin(office, eq(office.id, coverage.officeId))
    .where(and(inArray(coverage.countryIso2, countries), coversToday))
    .orderBy(coverage.kind, office.code);
  return new Map([...Map.groupBy(rows, (row) => row.iso2)].map(([iso2, offices]) => [iso2, offices.map(({ iso2: _iso2, ...rest }) => rest)]));
}
