import { eq, sql, type SQL } from "drizzle-orm";
import { document, guidance } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { dayOf } from "./standing";

/** What its readers rely on: published, and neither withdrawn nor replaced. */
const holds = sql`(g.published_version_id is not null and g.withdrawn_at is null and g.superseded_by_id is null)`;

/** For a query over documents: guidance that readers rely on and that has to be looked at again, expired or not, as `standingOf` says of each. */
export const isDue = (now = new Date()): SQL =>
  sql`(${document.kind} = 'guidance' and exists (select from ${guidance} g where g.document_id = ${document.id} and ${holds} and g.review_on <= ${dayOf(now)}::date))`;

/** How much guidance of a team its readers rely on, and how much of it is due. The caller has decided who may know. */
export async function guidanceCounts(teamId: number): Promise<{ all: number; due: number }> {
  const [row] = await database()
    .select({ all: sql<number>`count(*)::int`, due: sql<number>`(count(*) filter (where g.review_on <= ${dayOf(new Date())}::date))::int` })
    .from(document)
    .innerJoin(sql`${guidance} g`, sql`g.document_id = ${document.id} and ${holds}`)
    .where(sql`${eq(document.teamId, teamId)} and ${document.kind} = 'guidance' and ${document.trashedAt} is null`);
  return row ?? { all: 0, due: 0 };
}
