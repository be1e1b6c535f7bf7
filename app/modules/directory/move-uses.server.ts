import { sql, type SQL } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

/** In a list of terms the kept one stands where the other stood, once. */
const replacedIn = (column: SQL, from: string, into: string): SQL =>
  sql`(select coalesce(array_agg(id order by place), '{}') from (select distinct on (id) id, place from unnest(array_replace(${column}, ${from}, ${into})) with ordinality each(id, place) order by id, place) once)`;

/**
 * Moves everything that names one term to another, and counts it by kind. Who knew both keeps the stronger level and the longer
 * practice; who confirmed both keeps the later sentence. Nothing names the first term afterwards.
 */
export async function moveUses(tx: Transaction, from: string, into: string): Promise<Record<string, number>> {
  const moved: Record<string, number> = {};
  const count = async (kind: string, query: SQL) => { moved[kind] = (await tx.execute(sql`${query} returning 1`)).length; };
  const rank = (level: SQL) => sql`array_position(array['working', 'advanced', 'reference'], ${level})`;
  await tx.execute(sql`
    update person_expertise kept set level = case when ${rank(sql`gone.level`)} > ${rank(sql`kept.level`)} then gone.level else kept.level end,
      years = greatest(kept.years, gone.years), last_used = greatest(kept.last_used, gone.last_used)
    from person_expertise gone where gone.person_id = kept.person_id and kept.term_id = ${into} and gone.term_id = ${from}`);
  await tx.execute(sql`delete from person_expertise gone where gone.term_id = ${from} and exists (select from person_expertise kept where kept.person_id = gone.person_id and kept.term_id = ${into})`);
  await count("people", sql`update person_expertise set term_id = ${into} where term_id = ${from}`);
  await tx.execute(sql`
    delete from evidence older using evidence later where older.kind = 'confirmation' and later.kind = 'confirmation' and older.person_id = later.person_id and older.confirmed_by_id = later.confirmed_by_id
      and older.id <> later.id and older.term_id in (${from}, ${into}) and later.term_id in (${from}, ${into}) and (older.happened_on, older.id) < (later.happened_on, later.id)`);
  await count("evidence", sql`update evidence set term_id = ${into} where term_id = ${from}`);
  await count("missions", sql`update mission set term_id = ${into} where term_id = ${from}`);
  await count("requests", sql`update support_request set term_id = ${into} where term_id = ${from}`);
  await tx.execute(sql`update support_request set other_term_ids = array_remove(${replacedIn(sql`other_term_ids`, from, into)}, term_id) where ${from} = any(other_term_ids) or term_id = any(other_term_ids)`);
  await count("threads", sql`update thread set term_ids = ${replacedIn(sql`term_ids`, from, into)} where ${from} = any(term_ids)`);
  await count("teams", sql`update team set term_ids = ${replacedIn(sql`term_ids`, from, into)} where ${from} = any(term_ids)`);
  await tx.execute(sql`update question_ask set why = jsonb_set(why, '{terms}', (select coalesce(jsonb_agg(distinct case when term = ${from} then ${into} else term end), '[]') from jsonb_array_elements_text(why -> 'terms') term)) where why -> 'terms' ? ${from}`);
  await tx.execute(sql`update saved_search set query = regexp_replace(query, ${`([=,]|%2C)${from.replace(".", "\\.")}(?![0-9.])`}, ${`\\1${into}`}, 'g')`);
  await tx.execute(sql`insert into search_word (kind, value, language, words, retired) select kind, ${into}, language, words, retired from search_word where kind = 'term' and value = ${from} on conflict do nothing`);
  await tx.execute(sql`update search_word set retired = true where kind = 'term' and value = ${from}`);
  await count("narrower terms", sql`update expertise_term set parent_id = ${into} where parent_id = ${from}`);
  await tx.execute(sql`delete from dismissed_suggestion where term_id = ${from}`);
  return moved;
}
