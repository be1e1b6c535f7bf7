import { sql } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

/** So many days of the demonstration's past are told. */
const toldDays = 30;

/**
 * What the people of the demonstration were told in the weeks before: replies in threads where they wrote, and
 * announcements of their teams, as the subscribers would have told them. What they have read there is read.
 */
export async function insertNotifications(tx: Transaction, anchor: Date): Promise<void> {
  await tx.execute(sql`
    insert into notification (person_id, cause, reason, message_id, actor_id, created_at, read_at)
    select told.person_id, 'message:' || message.id, told.reason, message.id, message.author_id, message.created_at,
      case when coalesce(position.last_read_seq, 0) >= message.seq then message.created_at end
    from message
    join thread on thread.id = message.thread_id
    cross join lateral (
      select distinct earlier.author_id as person_id, 'tracking' as reason from message earlier where earlier.thread_id = message.thread_id and earlier.seq < message.seq
      union
      select membership.person_id, 'announcement' from membership where membership.team_id = thread.team_id and thread.kind = 'announcement' and message.seq = 1
    ) told
    join membership on membership.team_id = thread.team_id and membership.person_id = told.person_id
    left join thread_read position on position.thread_id = message.thread_id and position.person_id = told.person_id
    where told.person_id <> message.author_id and message.deleted_at is null
      and message.created_at > ${anchor.toISOString()}::timestamptz - make_interval(days => ${toldDays})
    order by message.created_at, message.id, told.person_id
    on conflict (person_id, cause) do nothing`);
}
