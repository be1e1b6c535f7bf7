import { sql } from "drizzle-orm";
import type { Region } from "~/modules/organisation/contract";
import { database } from "~/platform/database/connection.server";

/** How many requests of the last year asked for a broad field from a region. */
export interface Demand {
  /** The broadest term the field belongs to. */
  termId: string;
  region: Region;
  requests: number;
}

/**
 * What was asked of the teams in the last year, by broad field and by the region of the country it was for, else of the
 * office that asked. Counts alone, of all requests that were sent: they name nobody and nothing. One query.
 */
export async function demandByRegion(): Promise<Demand[]> {
  const rows = await database().execute<{ term_id: string; region: Region; requests: number }>(sql`
    with recursive up (term_id, root, parent_id) as (
      select id, id, parent_id from expertise_term
      union all
      select up.term_id, above.id, above.parent_id from up join expertise_term above on above.id = up.parent_id
    )
    select up.root as term_id, coalesce(country.region, office.region) as region, count(*)::int as requests
    from support_request request
    join up on up.term_id = request.term_id and up.parent_id is null
    left join country on country.iso2 = request.country_iso2
    left join office on office.id = request.office_id
    where request.submitted_at > now() - interval '1 year' and coalesce(country.region, office.region) is not null
    group by 1, 2`);
  return rows.map(({ term_id: termId, ...row }) => ({ termId, ...row }));
}
