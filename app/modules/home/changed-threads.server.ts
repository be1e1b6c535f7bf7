import { sql } from "drizzle-orm";
import { recentThreads, type ThreadRow } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { byWeight, reasonFor, type ThreadReason } from "./weigh-threads";

/** How many changed threads are looked through for those that matter most. */
const lookedThroughOnToday = 80;

/** A changed thread and why it matters to its reader. */
export type ChangedThread = ThreadRow & { reason: ThreadReason | null };

/** Since when, how many of how many, and which one to leave out. */
interface ChangedSince {
  since: Date;
  limit: number;
  lookedThrough?: number;
  but?: number | undefined;
}

/** The threads of one's teams with something unread since a moment: those that matter most to this reader, with the reason. Two queries. */
export async function changedThreads(actor: Actor, { since, limit, lookedThrough = lookedThroughOnToday, but }: ChangedSince): Promise<ChangedThread[]> {
  const threads = (await recentThreads(actor, { since, limit: lookedThrough })).filter(({ id }) => id !== but);
  const ties = await tiesTo(actor, threads.map(({ id }) => id));
  const weighed = threads.map((thread) => {
    const { started = false, wrote = false, ownField = false } = ties.get(thread.id) ?? {};
    const open = thread.kind === "question" && !thread.answered;
    return { ...thread, reason: reasonFor({ announcement: thread.kind === "announcement", started, wrote, open, ownField }) };
  });
  return byWeight(weighed).slice(0, limit);
}

/** What the reader has to do with these threads; they are known to be readable. */
async function tiesTo({ personId }: Actor, threadIds: number[]) {
  if (threadIds.length === 0) return new Map<number, never>();
  const rows = await database().execute<{ id: number; started: boolean; wrote: boolean; own_field: boolean }>(sql`
    select thread.id, thread.author_id = ${personId} as started,
      exists (select from message where message.thread_id = thread.id and message.author_id = ${personId}) as wrote,
      exists (select from person_expertise mine where mine.person_id = ${personId} and mine.term_id = any (thread.term_ids)) as own_field
    from thread where thread.id in ${threadIds}`);
  return new Map(rows.map(({ id, started, wrote, own_field: ownField }) => [id, { started, wrote, ownField }]));
}
