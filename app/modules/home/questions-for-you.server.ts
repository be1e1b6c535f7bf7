import { sql } from "drizzle-orm";
import { thread } from "~db/schema";
import { readableTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** A question without an answer that touches what the reader knows. */
export interface QuestionForYou {
  id: number;
  teamId: number;
  title: string;
  language: Locale;
  /** ISO time of the question. */
  askedAt: string;
  /** The reader's own fields that it touches. */
  fields: string[];
}

/** How long a question waits here before it is no longer news. */
const openDays = 60;

/**
 * Unanswered questions of the actor's own teams that carry terms of their expertise and where they
 * have not written yet; the longest waiting first. One query.
 */
export async function questionsForYou(actor: Actor, locale: Locale, limit: number): Promise<QuestionForYou[]> {
  const rows = await database().execute<{ id: number; team_id: number; title: string; language: Locale; asked_at: string; fields: string[] }>(sql`
    select thread.id, thread.team_id, thread.title, thread.language, to_json(thread.created_at) #>> '{}' as asked_at, known.fields
    from ${thread}
    join membership own on own.team_id = thread.team_id and own.person_id = ${actor.personId} and own.role <> 'observer'
    join team on team.id = thread.team_id and team.archived_at is null
    cross join lateral (
      select array_agg(term.label ->> ${locale}::text order by term.position) as fields
      from person_expertise mine join expertise_term term on term.id = mine.term_id
      where mine.person_id = ${actor.personId} and mine.term_id = any (thread.term_ids)
    ) known
    where thread.kind = 'question' and thread.answer_id is null and known.fields is not null
      and thread.created_at > now() - make_interval(days => ${openDays})
      and not exists (select from message m where m.thread_id = thread.id and m.author_id = ${actor.personId})
      and ${readableTeam(actor, thread.teamId)}
    order by thread.created_at
    limit ${limit}`);
  return rows.map((row) => ({ id: row.id, teamId: row.team_id, title: row.title, language: row.language, askedAt: row.asked_at, fields: row.fields }));
}
