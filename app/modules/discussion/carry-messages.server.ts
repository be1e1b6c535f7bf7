import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { message, messagePointer, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import type { ThreadAccess } from "./access-thread.server";
import { showAnew } from "./mentions/show-anew.server";

type Place = Pick<ThreadAccess["thread"], "id" | "teamId" | "lastSeq" | "lastChange" | "answerId">;

/**
 * Carries messages from one thread to the end of another, both locked by the caller: each keeps its id and
 * takes the next number there, its old number stays as a pointer, which is a numbered change of its thread. Whoever had read all of them, and the
 * other thread to its end, has read them there too. An answer that leaves its question is none any more.
 * In another team whom and what they name is shown as its readers may see it.
 * Appends `discussion.thread_changed` for both. Returns the number of the first of them.
 */
export async function carryMessages(tx: Transaction, actor: Actor, { from, to, messageIds }: { from: Place; to: Place; messageIds: string[] }): Promise<number> {
  const leaving = await tx.select({ id: message.id, seq: message.seq }).from(message).where(and(eq(message.threadId, from.id), inArray(message.id, messageIds))).orderBy(asc(message.seq));
  await tx.insert(messagePointer).values(leaving.map(({ id, seq }, place) => ({ threadId: from.id, seq, messageId: id, change: from.lastChange + place + 1, movedById: actor.personId })));
  await tx.execute(sql`
    update message set thread_id = ${to.id}, seq = ${to.lastSeq} + place.number, change = 0
    from (select id, row_number() over (order by seq) as number from message where thread_id = ${from.id} and ${inArray(message.id, messageIds)}) place
    where message.id = place.id`);
  if (to.teamId !== from.teamId) await showAnew(tx, inArray(message.id, leaving.map(({ id }) => id)));
  const lastSeq = to.lastSeq + leaving.length;
  await tx.update(thread).set({ lastSeq, lastMessageAt: latestIn(to.id) }).where(eq(thread.id, to.id));
  const answerLeaves = from.answerId !== null && leaving.some(({ id }) => id === from.answerId);
  await tx.update(thread)
    .set({ lastChange: from.lastChange + leaving.length, movedAway: sql`${thread.movedAway} + ${leaving.length}`, lastMessageAt: latestIn(from.id), ...(answerLeaves ? { answerId: null } : {}) })
    .where(eq(thread.id, from.id));
  await carryReading(tx, { from: from.id, to: to.id, upTo: leaving.at(-1)?.seq ?? 0, before: to.lastSeq, lastSeq });
  for (const threadId of [from.id, to.id]) await appendEvent(tx, "discussion.thread_changed", { threadId });
  if (answerLeaves) await appendEvent(tx, "discussion.answer_changed", { threadId: from.id, messageId: null });
  return to.lastSeq + 1;
}

/** When a thread was last written in; one without messages keeps what it had. */
const latestIn = (threadId: number) => sql`coalesce((select max(latest.created_at) from ${message} latest where latest.thread_id = ${threadId}), ${thread.lastMessageAt})`;

async function carryReading(tx: Transaction, { from, to, upTo, before, lastSeq }: { from: number; to: number; upTo: number; before: number; lastSeq: number }): Promise<void> {
  await tx.execute(sql`
    insert into thread_read (thread_id, person_id, last_read_seq)
    select ${to}::integer, had.person_id, ${lastSeq}::integer from thread_read had
    where had.thread_id = ${from} and had.last_read_seq >= ${upTo} and (${before} = 0 or exists (
      select from thread_read there where there.thread_id = ${to} and there.person_id = had.person_id and there.last_read_seq >= ${before}))
    on conflict (person_id, thread_id) do update set last_read_seq = excluded.last_read_seq`);
}
