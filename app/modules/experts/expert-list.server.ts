import { and, asc, desc, eq, exists, inArray, sql, type SQL } from "drizzle-orm";
import { expertiseTerm, office, person, personCountry, personExpertise, personLanguage, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { matchOf, type Match } from "~/platform/text/match.server";
import { cefrLevels, type ExpertFilters, type ExpertList, type ExpertRow } from "./contract";
import { visiblePerson } from "./people-predicates.server";

/** People a page. */
export const expertsPerPage = 20;

const has = (table: typeof personExpertise | typeof personLanguage | typeof personCountry, condition: SQL | undefined) =>
  exists(database().select({ one: sql`1` }).from(table).where(and(eq(table.personId, person.id), condition)));

/** A field counts with all that lies below it: "social protection" finds actuaries. */
const withinTerm = (termId: string) => sql`${personExpertise.termId} in (
  with recursive down(id) as (select ${termId}::text union all select t.id from ${expertiseTerm} t join down on t.parent_id = down.id) select id from down)`;

function speaksAtLeast(language: string, level: ExpertFilters["level"]): SQL | undefined {
  const enough = level ? cefrLevels.slice(cefrLevels.indexOf(level)) : undefined;
  return and(eq(personLanguage.language, language), enough ? inArray(personLanguage.speak, enough) : undefined);
}

function conditionsOf(actor: Actor, filters: ExpertFilters, match: Match | null): SQL | undefined {
  const { term, language, level, region, office: officeCode, country } = filters;
  return and(
    visiblePerson(actor, person.id),
    match?.where,
    term ? has(personExpertise, withinTerm(term)) : undefined,
    language ? has(personLanguage, speaksAtLeast(language, level)) : undefined,
    region ? eq(office.region, region) : undefined,
    officeCode ? eq(office.code, officeCode) : undefined,
    country ? has(personCountry, eq(personCountry.countryIso2, country)) : undefined,
  );
}

async function pageOf(actor: Actor, locale: Locale, filters: ExpertFilters, match: Match | null) {
  return database()
    .select({
      id: person.id, handle: person.handle, name: person.displayName, nativeName: person.nativeName, title: person.title,
      city: sql<string | null>`${office.city}->>${locale}`, officeCode: office.code,
      timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
      count: sql<number>`count(*) over ()::int`,
    })
    .from(person)
    .leftJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(conditionsOf(actor, filters, match))
    .orderBy(...(match ? [desc(match.rank)] : []), asc(person.familyName), asc(person.id))
    .limit(expertsPerPage)
    .offset((filters.page - 1) * expertsPerPage);
}

/** What a page of people knows, speaks and has seen: three queries, however many people. */
async function detailsOf(ids: number[], locale: Locale, filters: ExpertFilters) {
  const [fields, languages, countries] = await Promise.all([
    database()
      .select({ personId: personExpertise.personId, label: sql<string>`${expertiseTerm.label}->>${locale}`, level: personExpertise.level })
      .from(personExpertise)
      .innerJoin(expertiseTerm, eq(expertiseTerm.id, personExpertise.termId))
      .where(inArray(personExpertise.personId, ids))
      .orderBy(sql`array_position(array['reference','advanced','working'], ${personExpertise.level})`, desc(personExpertise.years), expertiseTerm.position),
    database()
      .select({ personId: personLanguage.personId, code: personLanguage.language, level: personLanguage.speak })
      .from(personLanguage)
      .where(inArray(personLanguage.personId, ids))
      .orderBy(sql`${personLanguage.speak} desc nulls last`, personLanguage.language),
    filters.country
      ? database().selectDistinct({ personId: personCountry.personId, iso2: personCountry.countryIso2 }).from(personCountry)
        .where(and(inArray(personCountry.personId, ids), eq(personCountry.countryIso2, filters.country)))
      : [],
  ]);
  return { fields, languages, countries };
}

/**
 * People who fit a question and its filters, best first. When nobody fits all words, those who fit
 * some of them, and `partly` says so.
 */
export async function expertList(actor: Actor, locale: Locale, filters: ExpertFilters): Promise<ExpertList> {
  const all = matchOf(filters.q, profile, { typos: sql`true` });
  let rows = await pageOf(actor, locale, filters, all);
  const partly = rows.length === 0 && all !== null && filters.page === 1;
  if (partly) rows = await pageOf(actor, locale, filters, matchOf(filters.q, profile, { how: "any" }));
  if (rows.length === 0) return { rows: [], count: 0, partly: false };
  const { fields, languages, countries } = await detailsOf(rows.map((row) => row.id), locale, filters);
  const theirs = <Entry extends { personId: number }>(entries: Entry[], id: number) => entries.filter((entry) => entry.personId === id);
  return {
    count: rows[0]?.count ?? 0,
    partly,
    rows: rows.map(({ id, count: _count, ...row }): ExpertRow => ({
      ...row,
      fields: theirs(fields, id).slice(0, 4).map(({ label, level }) => ({ label, level })),
      languages: theirs(languages, id).slice(0, 5).map(({ code, level }) => ({ code, level })),
      countries: theirs(countries, id).map((entry) => entry.iso2),
    })),
  };
}
