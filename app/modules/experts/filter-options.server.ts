import { eq, sql } from "drizzle-orm";
import { country, countryGroup, expertiseTerm, office, person, personCountry, personLanguage } from "~db/schema";
import { officeOptions } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { profileLanguages, type ExpertFilters } from "./contract";
import { mayKnow } from "./sight/may-know.server";

/** The taxonomy as one indented list in the reader's language. */
export async function termOptions(locale: Locale) {
  const rows = await database()
    .select({ id: expertiseTerm.id, level: expertiseTerm.level, label: sql<string>`${expertiseTerm.label}->>${locale}::text` })
    .from(expertiseTerm)
    .orderBy(expertiseTerm.position);
  return rows.map(({ id, level, label }) => ({ value: id, label: `${"\u2003".repeat(level - 1)}${label}` }));
}

/** Codes to choose from with their names in the reader's language, in its order. Named here, because browsers know fewer names. */
function named(codes: readonly string[], nameOf: (code: string) => string, locale: Locale) {
  return codes.map((value) => ({ value, label: nameOf(value) })).sort((one, other) => one.label.localeCompare(other.label, locale));
}

/** All languages a profile may name. */
export const languageOptions = (locale: Locale) => named(profileLanguages, formatFor(locale, "UTC").language, locale);

// Each asks an index once per country, office or language, however many people there are.
const workedIn = (actor: Actor) =>
  database().select({ iso2: country.iso2 }).from(country)
    .where(sql`exists (select from ${personCountry} where ${personCountry.countryIso2} = ${country.iso2} and ${mayKnow(actor, "countries", personCountry.personId)})`);

const workedAt = () =>
  database().select({ code: office.code }).from(office)
    .where(sql`exists (select from ${person} where ${person.officeId} = ${office.id})`);

const spoken = (actor: Actor) =>
  database().execute<{ code: string }>(sql`
    select code from unnest(string_to_array(${profileLanguages.join(" ")}, ' ')) code
    where exists (select from ${personLanguage} where ${personLanguage.language} = code and ${mayKnow(actor, "languages", personLanguage.personId)})`);

/** What the directory can be narrowed by: only places and languages that the reader may know somebody to have. */
export async function filterOptions(actor: Actor, locale: Locale) {
  const [terms, offices, countries, languages, staffed] = await Promise.all([termOptions(locale), officeOptions(locale), workedIn(actor), spoken(actor), workedAt()]);
  const codes = new Set(staffed.map(({ code }) => code));
  const names = formatFor(locale, "UTC");
  return {
    terms,
    offices: offices.filter(({ code }) => codes.has(code)).map(({ code, city }) => ({ value: code, label: `${city} · ${code}` })),
    countries: named(countries.map(({ iso2 }) => iso2), names.country, locale),
    languages: named(languages.map(({ code }) => code), names.language, locale),
  };
}

/** Everything a need may be changed to: all places and languages, whoever has them. */
export async function needOptions(locale: Locale) {
  const names = formatFor(locale, "UTC");
  const [terms, countries, groups] = await Promise.all([
    termOptions(locale),
    database().select({ iso2: country.iso2 }).from(country),
    database().select({ value: countryGroup.code, label: sql<string>`${countryGroup.label}->>${locale}::text` }).from(countryGroup),
  ]);
  return {
    terms, languages: languageOptions(locale), countries: named(countries.map(({ iso2 }) => iso2), names.country, locale),
    areas: groups.sort((one, other) => one.label.localeCompare(other.label, locale)),
  };
}

export type NeedOptions = Awaited<ReturnType<typeof needOptions>>;

const labelOf = async (rows: Promise<{ label: string }[]>) => (await rows)[0]?.label;

/** The names of what a list is narrowed to, in the reader's language. */
export async function chosenNames(locale: Locale, { term, office: code, language, country: iso2 }: ExpertFilters) {
  const names = formatFor(locale, "UTC");
  const [termName, officeName] = await Promise.all([
    term && labelOf(database().select({ label: sql<string>`${expertiseTerm.label}->>${locale}::text` }).from(expertiseTerm).where(eq(expertiseTerm.id, term))),
    code && labelOf(database().select({ label: sql<string>`${office.city}->>${locale}::text` }).from(office).where(eq(office.code, code))),
  ]);
  return {
    term: term && (termName ?? term),
    office: code && (officeName ?? code),
    language: language && names.language(language),
    country: iso2 && names.country(iso2),
  };
}

export type FilterOptions = Awaited<ReturnType<typeof filterOptions>>;
export type ChosenNames = Awaited<ReturnType<typeof chosenNames>>;
