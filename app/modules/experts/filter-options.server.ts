import { sql } from "drizzle-orm";
import { expertiseTerm, personCountry, personLanguage } from "~db/schema";
import { officeOptions } from "~/modules/organisation/public.server";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** The taxonomy as one indented list in the reader's language. */
export async function termOptions(locale: Locale) {
  const rows = await database()
    .select({ id: expertiseTerm.id, level: expertiseTerm.level, label: sql<string>`${expertiseTerm.label}->>${locale}` })
    .from(expertiseTerm)
    .orderBy(expertiseTerm.position);
  return rows.map(({ id, level, label }) => ({ value: id, label: `${"\u2003".repeat(level - 1)}${label}` }));
}

/** What the directory can be narrowed by: only languages and countries that somebody has. */
export async function filterOptions(locale: Locale) {
  const [terms, offices, countries, languages] = await Promise.all([
    termOptions(locale),
    officeOptions(locale),
    database().selectDistinct({ iso2: personCountry.countryIso2 }).from(personCountry),
    database().selectDistinct({ code: personLanguage.language }).from(personLanguage),
  ]);
  return {
    terms,
    offices: offices.map(({ code, city }) => ({ value: code, label: `${city} · ${code}` })),
    countries: countries.map(({ iso2 }) => iso2),
    languages: languages.map(({ code }) => code),
  };
}

