import { sql } from "drizzle-orm";
import { office } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { regions, type DutyStation } from "./contract";

/** Where the organisation's offices are, by region and city; open to visitors. */
export async function dutyStations(locale: Locale): Promise<DutyStation[]> {
  const rows = await database()
    .select({
      code: office.code, type: office.type, countryIso2: office.countryIso2, region: office.region,
      latitude: office.latitude, longitude: office.longitude,
      name: sql<string>`${office.name} ->> ${locale}::text`,
      city: sql<string>`${office.city} ->> ${locale}::text`,
    })
    .from(office);
  const names = formatFor(locale, "UTC");
  const stations = rows.map((row) => ({ ...row, country: names.country(row.countryIso2) }));
  return stations.sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region) || a.city.localeCompare(b.city, locale));
}
