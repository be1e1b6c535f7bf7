import { country } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { CountryOption } from "./contract";

/** All countries and territories, by name as the language orders them. */
export async function countryOptions(locale: Locale): Promise<CountryOption[]> {
  const rows = await database().select({ iso2: country.iso2, region: country.region }).from(country);
  const names = formatFor(locale, "UTC");
  return rows
    .map((row) => ({ ...row, name: names.country(row.iso2) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
