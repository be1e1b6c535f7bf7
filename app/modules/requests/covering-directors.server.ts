import { and, eq, sql } from "drizzle-orm";
import { coversToday } from "~/modules/countries/public.server";
import { directsHere } from "~/modules/organisation/public.server";
import { coverage, office, person } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";

/**
 * Who answers for a country: the directors of the offices that cover it, a regional one too; where none of those has a
 * director, that of the decent work team that serves it, else of the region. Empty where nobody is there at all.
 */
export async function coveringDirectors(on: Queryable, iso2: string): Promise<number[]> {
  const distance = sql<number>`min(case when ${coverage.kind} = 'administrative' then 0 when ${office.type} <> 'RO' then 1 else 2 end)`;
  const rows = await on
    .select({ id: person.id, distance })
    .from(coverage)
    .innerJoin(office, eq(office.id, coverage.officeId))
    .innerJoin(person, and(eq(person.officeId, office.id), directsHere))
    .where(and(eq(coverage.countryIso2, iso2), coversToday))
    .groupBy(person.id)
    .orderBy(distance, person.id);
  return rows.filter((row) => row.distance === rows[0]?.distance).map(({ id }) => id);
}
