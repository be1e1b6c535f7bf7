import { sql } from "drizzle-orm";
import { mayKnow } from "~/modules/experts/public.server";
import { regions, type Region } from "~/modules/organisation/contract";
import { demandByRegion } from "~/modules/requests/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { mayLookUpPlaces } from "./policy";

/** A broad field with how many people know it well in each region, in the order of `regions`. */
export interface FieldCoverage {
  id: string;
  label: string;
  people: number[];
  all: number;
  /** How many requests of the last year asked for it in each region, in the same order. */
  requests: number[];
}

/**
 * Where the organisation knows what: for each broad field and region, how many active colleagues work there at
 * advanced or reference level, with evidence or without, as far as the reader may know it, and how often it was asked for there. Two queries. Throws `not_found` for guests.
 */
export async function coverageMatrix(actor: Actor, locale: Locale): Promise<FieldCoverage[]> {
  if (!mayLookUpPlaces(actor)) return notFound("matrix");
  const rows = await database().execute<{ id: string; label: string; region: Region | null; people: number }>(sql`
    with recursive below (root, id) as (
      select id, id from expertise_term where parent_id is null
      union all
      select below.root, term.id from below join expertise_term term on term.parent_id = below.id
    ), known as (
      select below.root, office.region, count(distinct person.id)::int as people
      from below
      join person_expertise knows on knows.term_id = below.id and knows.level in ('advanced', 'reference')
      join person on person.id = knows.person_id and person.status = 'active' and person.organisation_role <> 'guest' and ${mayKnow(actor, "expertise", sql`person.id`)}
      join office on office.id = person.office_id
      group by 1, 2
    )
    select term.id, term.label ->> ${locale}::text as label, known.region, coalesce(known.people, 0) as people
    from expertise_term term left join known on known.root = term.id
    where term.parent_id is null
    order by term.position, term.id`);
  const demand = await demandByRegion();
  const asked = (id: string, region: Region) => demand.find((one) => one.termId === id && one.region === region)?.requests ?? 0;
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, cells]) => {
    const people = regions.map((region) => cells.find((cell) => cell.region === region)?.people ?? 0);
    return { id, label: cells[0]?.label ?? id, people, all: people.reduce((sum, number) => sum + number, 0), requests: regions.map((region) => asked(id, region)) };
  });
}
