import { sql } from "drizzle-orm";
import { threadRead } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";

/**
 * Moves an author's read position on to what they wrote, if they had read what stands before it: as far as is noted, or
 * as their page had `shown`. Else it goes as far as that, and what came meanwhile stays unread. Whoever never opened the
 * thread, a program or a letter, counts as having read it. A position never moves back.
 */
export async function readOnByWriting(on: Queryable, { personId, threadId, seq, shown = 0 }: { personId: number; threadId: number; seq: number; shown?: number | undefined }): Promise<void> {
  const read = sql`greatest(${threadRead.lastReadSeq}, ${shown}::int)`;
  await on
    .insert(threadRead)
    .values({ threadId, personId, lastReadSeq: shown > 0 && shown < seq - 1 ? shown : seq })
    .onConflictDoUpdate({
      target: [threadRead.personId, threadRead.threadId],
      set: { lastReadSeq: sql`case when ${read} >= ${seq}::int - 1 then ${seq}::int else ${read} end` },
      setWhere: sql`${threadRead.lastReadSeq} < ${seq}::int`,
    })
    .prepare("read_on_by_writing").execute();
}
