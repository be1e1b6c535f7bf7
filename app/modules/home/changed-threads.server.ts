import { sql } from "drizzle-orm";
import type { AttentionLevel } from "~/modules/discussion/contract";
import { effectiveLevel, recentThreads, tiesOf, type ThreadRow } from "~/modules/discussion/public.server";
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
  const ties = await tiesTo(actor, threads);
  const weighed = threads.map((thread) => {
    const tied = ties.get(thread.id) ?? noTies;
    const open = thread.kind === "question" && !thread.answered;
    return { ...thread, reason: reasonFor({ ...tied, announcement: thread.kind === "announcement", open }) };
  });
  return byWeight(weighed).slice(0, limit);
}

const noTies = { mentioned: false, asked: false, started: false, watching: false, wrote: false, ownField: false };

/** What the reader has to do with these threads; they are known to be readable. */
async function tiesTo({ personId }: Actor, threads: ThreadRow[]): Promise<Map<number, typeof noTies>> {
  if (threads.length === 0) return new Map();
  const positions = sql.join(threads.map(({ id, read }) => sql`(${id}::int, ${read}::int)`), sql`, `);
  const own = tiesOf(personId);
  const rows = await database().execute<Omit<typeof noTies, "watching"> & { id: number; thread: AttentionLevel | null; team: AttentionLevel | null }>(sql`
    select thread.id, thread.author_id = ${personId} as started,
      exists (select from message naming join message_mention called on called.message_id = naming.id
        where naming.thread_id = thread.id and naming.seq > seen.read and naming.author_id <> ${personId} and naming.deleted_at is null
          and (called.person_id = ${personId} or called.kind = 'team'
            or (called.kind = 'lead' and exists (select from membership leads where leads.team_id = thread.team_id and leads.person_id = ${personId} and leads.role = 'lead')))) as mentioned,
      exists (select from question_ask ask where ask.thread_id = thread.id and ask.person_id = ${personId}) as asked,
      ${own.thread} as thread, ${own.team} as team, ${own.wrote} as wrote,
      exists (select from person_expertise mine where mine.person_id = ${personId} and mine.term_id = any (thread.term_ids)) as "ownField"
    from (values ${positions}) seen (id, read) join thread on thread.id = seen.id`);
  return new Map(rows.map(({ id, thread, team, ...ties }) => [id, { ...ties, watching: effectiveLevel({ thread, team, wrote: ties.wrote }) === "watching" }]));
}
