import { sql } from "drizzle-orm";
import { inductionDays, type LikenessReasons } from "./contract";
import { database } from "~/platform/database/connection.server";
import { anyColleague, mayKnow } from "~/modules/experts/public.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";

/** Somebody who has much in common with a newcomer, and what. */
export interface PersonLike {
  handle: string;
  name: string;
  /** Id of their photo. */
  photo: string | null;
  title: string;
  city: string | null;
  /** What their clock shows, made by the server. */
  localTime: string;
  reasons: LikenessReasons;
}

type Row = Record<string, unknown> & {
  handle: string; name: string; photo: string | null; title: string; city: string | null; time_zone: string; same_office: boolean; fields: string[]; languages: string[];
};

/** Fields within one subject count as one: "Apprenticeships" and what lies below it. */
const subject = (column: string) => sql.raw(`split_part(${column}, '.', 1)`);

/**
 * Active colleagues who share duty station, fields or languages with a person, those with most in common
 * first: for a buddy nearness weighs most, for people to know the field does. Left out: guests, the newcomer's
 * buddy and those who declined, and whoever is a newcomer too. One query; candidates are bounded before
 * they are compared. What not every colleague may know of them does not count. The caller has decided that the reader may see staff.
 */
export async function peopleLike(personId: number, locale: Locale, { limit, near }: { limit: number; near: boolean }): Promise<PersonLike[]> {
  const weights = near ? { office: 4, field: 2, language: 1, role: 1 } : { office: 1, field: 4, language: 1, role: 1 };
  const rows = await database().execute<Row>(sql`
    with me as (select p.id, p.office_id, p.function from person p where p.id = ${personId}),
    mine as (select distinct ${subject("term_id")} as subject from person_expertise where person_id = ${personId}),
    terms as (select t.id, ${subject("t.id")} as subject from expertise_term t join mine on mine.subject = ${subject("t.id")}),
    knowing as (
      select e.person_id, array_agg(distinct terms.subject) as subjects
      from person_expertise e join terms on terms.id = e.term_id where e.person_id <> ${personId} and ${mayKnow(anyColleague, "expertise", sql`e.person_id`)} group by e.person_id limit 500),
    candidate as (select person_id as id from knowing union select p.id from person p join me on p.office_id = me.office_id and p.id <> me.id),
    found as (
      select p.id, p.handle, p.display_name as name, p.photo_id as photo, p.title, o.city ->> ${locale}::text as city, coalesce(p.time_zone, o.time_zone, 'UTC') as time_zone,
        coalesce(p.office_id = me.office_id, false) as same_office, p.function = me.function as same_function, p.family_name,
        coalesce((select array_agg(t.label ->> ${locale}::text order by t.position) from expertise_term t where t.id = any (knowing.subjects)), '{}') as fields,
        coalesce((
          select array_agg(theirs.language order by theirs.speak desc, theirs.language)
          from person_language own join person_language theirs on theirs.language = own.language and theirs.person_id = p.id
          where own.person_id = ${personId} and own.speak >= 'B2' and theirs.speak >= 'B2' and ${mayKnow(anyColleague, "languages", sql`p.id`)}), '{}') as languages
      from candidate join person p on p.id = candidate.id
      cross join me left join office o on o.id = p.office_id left join knowing on knowing.person_id = p.id
      where p.status = 'active' and p.organisation_role <> 'guest'
        and not exists (select from induction_refusal r where r.person_id = ${personId} and r.buddy_id = p.id)
        and not exists (select from induction i where i.person_id = ${personId} and i.buddy_id = p.id)
        and not exists (select from induction i where i.person_id = p.id and i.finished_at is null and i.started_at > now() - make_interval(days => ${inductionDays})))
    select handle, name, photo, title, city, time_zone, same_office, fields, languages from found
    order by same_office::int * ${weights.office} + least(cardinality(fields), 2) * ${weights.field}
      + least(cardinality(languages), 2) * ${weights.language} + same_function::int * ${weights.role} desc, family_name, id
    limit ${limit}`);
  const now = new Date();
  const format = formatFor(locale, "UTC");
  return rows.map(({ handle, name, photo, title, city, time_zone: zone, same_office: sameOffice, fields, languages }) => ({
    handle, name, photo, title, city, localTime: format.time(now, zone),
    reasons: { sameOffice, fields, languages: languages.slice(0, 3).map(format.language) },
  }));
}
