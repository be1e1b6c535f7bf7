import { sql } from "drizzle-orm";
import type { Region } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { CountryOnMap } from "./contract";
import { mayLookUpPlaces } from "./policy";

type Row = Record<string, unknown> & { iso2: string; region: Region | null; member: boolean; resident: boolean; offices: number; people: number; code: string | null; city: string | null };

/** The world as the organisation stands in it, a line a country, by name. One query. Throws `not_found` for guests. */
export async function worldView(actor: Actor, locale: Locale): Promise<CountryOnMap[]> {
  if (!mayLookUpPlaces(actor)) return notFound("map");
  const rows = await database().execute<Row>(sql`
    with working as (
      select office.country_iso2 as iso2, count(*)::int as people
      from person join office on office.id = person.office_id
      where person.status = 'active' and person.organisation_role <> 'guest' group by 1
    ), standing as (select country_iso2 as iso2, count(*)::int as offices from office group by 1),
    covering as (
      select distinct on (coverage.country_iso2) coverage.country_iso2 as iso2, office.code, office.city ->> ${locale}::text as city
      from coverage join office on office.id = coverage.office_id
      where coverage.valid_from <= current_date and coalesce(coverage.valid_until, 'infinity') >= current_date
      order by coverage.country_iso2, coverage.kind, office.code
    )
    select country.iso2, country.region, country.member_state as member, country.presence <> 'none' as resident,
      coalesce(standing.offices, 0) as offices, coalesce(working.people, 0) as people, covering.code, covering.city
    from country left join working using (iso2) left join standing using (iso2) left join covering using (iso2)
    where country.member_state or standing.offices > 0 or covering.code is not null`);
  const names = formatFor(locale, "UTC");
  return rows
    .map(({ iso2, region, resident, offices, people, code, city }): CountryOnMap => ({
      iso2, name: names.country(iso2), region, offices, people,
      presence: resident || offices > 0 ? "resident" : code === null ? "none" : "covered",
      coveredBy: code === null || city === null ? null : { code, city },
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
