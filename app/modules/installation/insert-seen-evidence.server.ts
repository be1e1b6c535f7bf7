import { sql } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

/** Makes evidence of what the platform has seen: accepted answers and guidance, shown to whoever may read their team. */
export async function insertSeenEvidence(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    insert into evidence (person_id, kind, happened_on, term_id, title, language, visibility, team_id, message_id)
    select m.author_id, 'answer', m.created_at::date, t.term_ids[1], t.title, t.language, 'team', t.team_id, m.id
    from thread t join message m on m.id = t.answer_id
    where m.author_id <> t.author_id
    order by m.created_at`);
  await tx.execute(sql`
    insert into evidence (person_id, kind, happened_on, term_id, title, language, visibility, team_id, document_id)
    select d.author_id, 'guidance', d.created_at::date, team.term_ids[1], d.title, d.language, 'team', d.team_id, d.id
    from document d join team on team.id = d.team_id
    where d.kind = 'guidance'
    order by d.created_at`);
}
