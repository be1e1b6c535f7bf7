import { sql } from "drizzle-orm";
import { transaction } from "~/platform/database/connection.server";

/**
 * Brings the evidence of one thread's accepted answer in line with how it stands now: an accepted answer to
 * somebody else's question is evidence for whoever wrote it, seen by those who read the thread's team; one
 * that is accepted no more is none. Twice is the same as once, and the order of events does not matter.
 */
export function followAnswer(threadId: number): Promise<void> {
  return transaction(async (tx) => {
    await tx.execute(sql`select from thread where id = ${threadId} for share`);
    await tx.execute(sql`
      delete from evidence using message
      where evidence.kind = 'answer' and evidence.message_id = message.id
        and (message.thread_id = ${threadId} or exists (select from message_pointer left_behind where left_behind.thread_id = ${threadId} and left_behind.message_id = message.id))
        and not exists (select from thread where thread.answer_id = message.id)`);
    await tx.execute(sql`
      insert into evidence (person_id, kind, happened_on, term_id, title, language, visibility, team_id, message_id)
      select message.author_id, 'answer', (message.created_at at time zone 'UTC')::date, thread.term_ids[1], thread.title, thread.language, 'team', thread.team_id, message.id
      from thread join message on message.id = thread.answer_id and message.author_id <> thread.author_id
      where thread.id = ${threadId}
      on conflict (message_id) do update
        set term_id = excluded.term_id, title = excluded.title, language = excluded.language, team_id = excluded.team_id`);
  });
}
