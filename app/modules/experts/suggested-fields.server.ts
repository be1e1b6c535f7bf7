import { sql } from "drizzle-orm";
import { dismissedSuggestion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** A field that somebody's own work speaks of and their profile does not. */
export interface SuggestedField {
  termId: string;
  label: string;
  /** Their accepted answers, guidance, reviews and missions in it, and the threads in it they wrote in. */
  evidence: number;
  threads: number;
}

/** So many are offered at a time; a thread or two one merely wrote in suggest nothing. */
const offered = 5;
const leastThreads = 3;

/**
 * Fields that the person's own evidence and posts touch, that neither they nor a narrower or wider one stand in the profile, and
 * that were not dismissed; what is shown most first. For the person alone: it tells of all their teams. One query.
 */
export async function suggestedFields({ personId }: Pick<Actor, "personId">, locale: Locale): Promise<SuggestedField[]> {
  const rows = await database().execute<SuggestedField & Record<string, unknown>>(sql`
    with recursive known (id) as (select term_id from person_expertise where person_id = ${personId}),
    wider (id) as (select parent_id from expertise_term join known using (id) union select t.parent_id from wider join expertise_term t using (id)),
    narrower (id) as (select id from known union select t.id from narrower join expertise_term t on t.parent_id = narrower.id),
    touched as (
      select term_id, count(*)::int as evidence, 0 as threads from evidence where person_id = ${personId} and term_id is not null and kind <> 'confirmation' group by term_id
      union all
      select term_id, 0, count(*)::int from (
        select distinct thread.id, unnest(thread.term_ids) as term_id from message join thread on thread.id = message.thread_id where message.author_id = ${personId}) each
      group by term_id)
    select touched.term_id as "termId", term.label ->> ${locale}::text as label, sum(evidence)::int as evidence, sum(threads)::int as threads
    from touched join expertise_term term on term.id = touched.term_id
    where touched.term_id not in (select id from narrower) and touched.term_id not in (select id from wider where id is not null)
      and not exists (select from ${dismissedSuggestion} gone where gone.person_id = ${personId} and gone.term_id = touched.term_id)
    group by touched.term_id, term.label, term.position
    having sum(evidence) > 0 or sum(threads) >= ${leastThreads}
    order by sum(evidence) desc, sum(threads) desc, term.position limit ${offered}`);
  return rows.map(({ termId, label, evidence, threads }) => ({ termId, label, evidence, threads }));
}
