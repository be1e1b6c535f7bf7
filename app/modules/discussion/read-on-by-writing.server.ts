import { sql } from "drizzle-orm";
import { threadRead } from "~db/schema";
import { prepared, type Queryable } from "~/platform/database/connection.server";

const [seqHere, shownHere] = [sql`${sql.placeholder("seq")}::int`, sql`${sql.placeholder("shown")}::int`];
const read = sql`greatest(${threadRead.lastReadSeq}, ${shownHere})`;
const onwards = sql`case when ${read} >= ${seqHere} - 1 then ${seqHere} else ${read} end`;
const readOn = prepared((on) => on
  .insert(threadRead)
  .values({ threadId: sql.placeholder("threadId"), personId: sql.placeholder("personId"), lastReadSeq: sql.placeholder("first") })
  .onConflictDoUpdate({
    target: [threadRead.personId, threadRead.threadId],
    set: { lastReadSeq: onwards },
    // A position that stays is not written: that would read through all one was told of, while others wait for the thread.
    setWhere: sql`${threadRead.lastReadSeq} < ${onwards}`,
  })
  .prepare("read_on_by_writing"));

/**
 * Moves an author's read position on to what they wrote, if they had read what stands before it: as far as is noted, or
 * as their page had `shown`. Else it goes as far as that, and what came meanwhile stays unread. Whoever never opened the
 * thread, a program or a letter, counts as having read it. A position never moves back.
 */
export async function readOnByWriting(on: Queryable, { personId, threadId, seq, shown = 0 }: { personId: number; threadId: number; seq: number; shown?: number | undefined }): Promise<void> {
  await readOn(on).execute({ threadId, personId, seq, shown, first: shown > 0 && shown < seq - 1 ? shown : seq });
}
