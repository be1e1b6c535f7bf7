import { sql } from "drizzle-orm";

/** All terms below some terms, themselves included. */
export const termsWithin = (ids: readonly string[]) => sql`(with recursive down(id) as (
  select unnest(${sql.param([...ids])}::text[]) union select t.id from expertise_term t join down on t.parent_id = down.id) select id from down)`;
