import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { team } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";

/** The term and all that stand above it, the nearest first. */
const upFrom = (termId: string) => sql`with recursive up(id, parent_id, distance) as (
  select id, parent_id, 0 from expertise_term where id = ${termId}
  union all select t.id, t.parent_id, up.distance + 1 from expertise_term t join up on up.parent_id = t.id)`;

/**
 * The team that answers for a field: the one whose own field names it, or what stands nearest above it;
 * global technical teams before the others, those that have coordinators before those that have none.
 * Null where no team covers it.
 */
export async function teamForTerm(on: Queryable, termId: string): Promise<number | null> {
  const nearest = sql<number>`(${upFrom(termId)} select min(distance) from up where up.id = any(${team.termIds}))`;
  const [found] = await on
    .select({ id: team.id })
    .from(team)
    .where(and(isNull(team.archivedAt), ne(team.visibility, "private"), ne(team.kind, "working_group"), sql`${nearest} is not null`))
    .orderBy(nearest, sql`${team.kind} = 'global_technical' desc`, desc(sql`(select count(*) from membership m where m.team_id = ${team.id} and m.role in ('lead', 'coordinator'))`), team.id)
    .limit(1);
  return found?.id ?? null;
}

/** The id of a team that may be given a request, by its address; null for one that is archived or private. */
export async function teamToAnswer(on: Queryable, slug: string): Promise<number | null> {
  const [found] = await on.select({ id: team.id }).from(team).where(and(eq(team.slug, slug), isNull(team.archivedAt), inArray(team.visibility, ["open", "request"])));
  return found?.id ?? null;
}
