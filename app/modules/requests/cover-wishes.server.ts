import { and, arrayContains, eq, isNull, lte, ne, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cefrLevels } from "~/modules/experts/contract";
import { personFactsColumns } from "~/modules/organisation/public.server";
import { country, expertiseTerm, mobilityWish, office, person, personExpertise, personLanguage, personPost, requestConsultation } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { RequestRow } from "./access-request.server";

const releaser = alias(person, "releaser");

/** How many wishes are shown. */
const mostWishes = 12;

/**
 * Who wishes to go for a few months where a vacant post is to be covered and knows its field, or one beside it; with
 * what keeps them from it. For the mobility officers who are consulted alone: null for everybody else.
 */
export async function coverWishes(actor: Actor, request: RequestRow, locale: Locale) {
  if (request.kind !== "cover" || !(await isConsultedForMobility(actor, request.id))) return null;
  const on = database();
  const [place] = request.countryIso2 ? await on.select({ region: country.region }).from(country).where(eq(country.iso2, request.countryIso2)) : [];
  const exact = sql<boolean>`${personExpertise.termId} in ${termsWithin([request.termId, ...request.otherTermIds])}`;
  const beside = sql`${personExpertise.termId} in ${besideTerms([request.termId])}`;
  const rows = await on
    .select({
      ...personFactsColumns(locale), aim: mobilityWish.aim, earliest: mobilityWish.earliest, releaser: releaser.displayName,
      field: sql<string>`${expertiseTerm.label} ->> ${locale}::text`, level: personExpertise.level, exact: exact.as("exact"),
    })
    .from(mobilityWish)
    .innerJoin(person, and(eq(person.id, mobilityWish.personId), eq(person.status, "active")))
    .innerJoin(personExpertise, eq(personExpertise.personId, person.id))
    .innerJoin(expertiseTerm, eq(expertiseTerm.id, personExpertise.termId))
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(personPost, eq(personPost.personId, person.id))
    .leftJoin(releaser, eq(releaser.id, personPost.releasedById))
    .where(and(
      eq(mobilityWish.shortAssignment, true), ne(person.id, request.requesterId), or(exact, beside),
      place?.region ? or(eq(mobilityWish.regions, []), arrayContains(mobilityWish.regions, [place.region as "AF"])) : undefined,
      request.endsOn ? or(isNull(mobilityWish.earliest), lte(mobilityWish.earliest, request.endsOn)) : undefined,
    ))
    .orderBy(sql`exact desc`, sql`array_position(array['reference', 'advanced', 'working'], ${personExpertise.level})`, person.id);
  const people = [...Map.groupBy(rows, ({ id }) => id).values()].map(([first]) => first!).slice(0, mostWishes);
  const spoken = people.length === 0 ? [] : await on.select({ personId: personLanguage.personId, language: personLanguage.language, level: personLanguage.speak }).from(personLanguage).where(sql`${personLanguage.personId} in ${people.map(({ id }) => id)}`);
  const names = formatFor(locale, "UTC");
  const speaks = (id: number, language: string, level: string) => spoken.some((one) => one.personId === id && one.language === language && cefrLevels.indexOf(one.level as "A1") >= cefrLevels.indexOf(level as "A1"));
  return people.map((one) => ({ ...one, lacks: request.languages.filter(({ language, level }) => !speaks(one.id, language, level)).map(({ language, level }) => `${names.language(language)} ${level}`) }));
}

export type CoverWish = NonNullable<Awaited<ReturnType<typeof coverWishes>>>[number];

/** The terms of a query, with all below them. */
const withAllBelow = (terms: SQL) => sql`(with recursive down(id) as (${terms} union select t.id from expertise_term t join down on t.parent_id = down.id) select id from down)`;

const termsWithin = (ids: string[]) => withAllBelow(sql`select unnest(${sql.param(ids)}::text[])`);

/** Terms that stand beside these, below the same parent, with all below them. */
const besideTerms = (ids: string[]) => withAllBelow(sql`select beside.id from expertise_term own
  join expertise_term beside on beside.parent_id = own.parent_id where own.id = any(${sql.param(ids)}::text[])`);

async function isConsultedForMobility({ personId }: Actor, requestId: number): Promise<boolean> {
  return (await database().$count(requestConsultation, and(eq(requestConsultation.requestId, requestId), eq(requestConsultation.personId, personId), eq(requestConsultation.purpose, "mobility")))) > 0;
}
