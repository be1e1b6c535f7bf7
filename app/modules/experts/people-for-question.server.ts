import { sql } from "drizzle-orm";
import { profile } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { ask } from "~/platform/text/ask.server";
import { matchOf } from "~/platform/text/match.server";

/** A question, so far as it tells who may know. */
interface Wanted {
  teamId: number;
  /** Ids of the expertise terms it is about. */
  termIds: string[];
  /** Its title. */
  words: string;
  /** People not to be named. */
  except: number[];
  limit: number;
}

/** Somebody who may know, and why. */
export interface LikelyPerson {
  personId: number;
  why: { terms: string[]; answers: number; words: boolean };
}

/** Words alone name somebody only when the question carries no terms; less likeness than this says nothing. */
const likeEnough = 0.06;

/**
 * Members of a team who may know an answer: those whose fields the question touches, or a narrower one of
 * them, unless they tell nobody what they know, who have answered questions of the same field in this team, and whose profile has its words. Weighed
 * in that order; only evidence of the same team counts, so that nothing of another becomes known by it.
 */
export async function peopleForQuestion(tx: Transaction, { teamId, termIds, words, except, limit }: Wanted): Promise<LikelyPerson[]> {
  const question = await ask(words);
  const match = question && matchOf(question, profile, "any");
  const likeness = match ? sql`case when ${match.where} then ${match.rank} else 0 end` : sql`0`;
  const rows = await tx.execute<{ id: number; terms: string[] | null; answers: number; likeness: number }>(sql`
    with recursive touched (id) as (
      select id from expertise_term where id = any (${sql.param(termIds)}::text[])
      union select narrower.id from expertise_term narrower join touched on narrower.parent_id = touched.id
    ), told as (
      select * from person_expertise where not exists (
        select from profile_audience chosen where chosen.person_id = person_expertise.person_id and chosen.field = 'expertise' and chosen.audience = 'self')
    ), likely as (
      select person.id,
        (select array_agg(known.term_id order by known.term_id) from told known where known.person_id = person.id and known.term_id in (select id from touched)) as terms,
        (select coalesce(sum(case known.level when 'reference' then 3 when 'advanced' then 2 else 1 end), 0) from told known where known.person_id = person.id and known.term_id in (select id from touched)) as depth,
        (select count(*)::int from evidence shown where shown.person_id = person.id and shown.kind = 'answer' and shown.team_id = ${teamId} and shown.term_id in (select id from touched)) as answers,
        (select ${likeness} from profile where profile.person_id = person.id) as likeness
      from membership
      join person on person.id = membership.person_id and person.status = 'active'
      where membership.team_id = ${teamId} and membership.role <> 'observer' and person.id <> all (${sql.param(except)}::int[])
    )
    select id, terms, answers, coalesce(likeness, 0)::float8 as likeness from likely
    where terms is not null or answers > 0 or (${termIds.length} = 0 and likeness >= ${likeEnough})
    order by depth + 2 * least(answers, 5) + 10 * coalesce(likeness, 0) desc, id
    limit ${limit}`);
  return rows.map(({ id, terms, answers, likeness: like }) => ({ personId: id, why: { terms: terms ?? [], answers, words: like >= likeEnough } }));
}
