import { isNotNull } from "drizzle-orm";
import { country } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { Fragility } from "./contract";
import { coveringOffices } from "./covering-offices.server";
import { fitsQuery } from "./fits-query";
import { mayLookUpCountries } from "./policy";
import type { ListQuery } from "./schema.server";

/** The countries of the organisation's regions by name, with the offices that cover each today; two queries. Throws `not_found` for guests. */
export async function allCountriesList(actor: Actor, query: ListQuery, locale: Locale) {
  if (!mayLookUpCountries(actor)) return notFound("countries");
  const rows = await database()
    .select({ iso2: country.iso2, region: country.region, presence: country.presence, fragile: country.fragile, memberState: country.memberState })
    .from(country)
    .where(isNotNull(country.region));
  const offices = await coveringOffices(rows.map((row) => row.iso2), locale);
  const names = formatFor(locale, "UTC");
  return rows
    .map(({ presence, fragile, ...row }) => ({
      ...row,
      name: names.country(row.iso2),
      resident: presence !== "none",
      fragility: fragile as Fragility | null,
      offices: offices.get(row.iso2) ?? [],
    }))
    .filter((line) => line.memberState || line.offices.length > 0)
    .filter((line) => fitsQuery(line, query))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
