import { sql } from "drizzle-orm";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** Marks all threads of the actor's own teams as read, but for those written in after a moment: what they had not been shown stays new. */
export async function readEverything({ personId }: Actor, until: Date): Promise<void> {
  await database().execute(sql`
    insert into thread_read (thread_id, person_id, last_read_seq)
    select thread.id, ${personId}, thread.last_seq
    from thread join membership on membership.team_id = thread.team_id and membership.person_id = ${personId}
    where thread.last_message_at <= ${until.toISOString()}::timestamptz and thread.last_seq > 0 and thread.merged_into_id is null
    on conflict (person_id, thread_id) do update set last_read_seq = excluded.last_read_seq where thread_read.last_read_seq < excluded.last_read_seq`);
}
