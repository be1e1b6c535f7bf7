import { sql } from "drizzle-orm";
import { office } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { regions, type OfficeOption } from "./contract";

/** All offices: by region (headquarters first), then by city as the language orders them. */
export async function officeOptions(locale: Locale): Promise<OfficeOption[]> {
  const rows = await database()
    .select({
      id: office.id, code: office.code, type: office.type, countryIso2: office.countryIso2, region: office.region, timeZone: office.timeZone,
      name: sql<string>`${office.name} ->> ${locale}::text`,
      city: sql<string>`${office.city} ->> ${locale}::text`,
    })
    .from(office);
  return rows.sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region) || a.city.localeCompare(b.city, locale));
}
