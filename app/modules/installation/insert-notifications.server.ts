import { sql } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

/** So many days of the demonstration's past are told. */
const toldDays = 30;

/**
 * What the people of the demonstration were told in the weeks before: replies in threads where they wrote,
 * announcements of their teams, and requests whose next step is theirs, as the subscribers would have told them. What
 * they have read there is read.
 */
export async function insertNotifications(tx: Transaction, anchor: Date): Promise<void> {
  await insertThreadNotifications(tx, anchor);
  await insertRequestTurns(tx);
}

async function insertThreadNotifications(tx: Transaction, anchor: Date): Promise<void> {
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

async function insertRequestTurns(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    insert into notification (person_id, cause, reason, request_id, request_step_id, actor_id, created_at)
    select waits.person_id, 'request-step:' || step.id, 'request_turn', step.request_id, step.id, step.actor_id, step.created_at
    from request_step step
    join support_request request on request.id = step.request_id
    cross join lateral (
      select asked.person_id from request_proposal asked where step.kind = 'propose' and asked.request_id = request.id and asked.person_id = step.person_id and asked.state = 'asked'
      union
      select owned.releaser_id from request_proposal owned where step.kind = 'accept' and owned.request_id = request.id and owned.person_id = step.person_id and owned.state = 'accepted'
      union
      select sent.person_id from request_proposal sent where step.kind = 'finish' and request.state = 'done' and sent.request_id = request.id and sent.state = 'released'
      union
      select request.requester_id where step.kind = 'file_report' and request.state = 'report_filed'
      union
      select answers.person_id from membership answers where answers.team_id = request.team_id and answers.role in ('lead', 'coordinator')
        and (step.kind, request.state) in (('submit', 'submitted'), ('redirect', 'redirected'), ('release', 'released'), ('give_feedback', 'feedback'))
    ) waits
    where waits.person_id is not null and waits.person_id is distinct from step.actor_id
    order by step.created_at, step.id, waits.person_id
    on conflict (person_id, cause) do nothing`);
}
