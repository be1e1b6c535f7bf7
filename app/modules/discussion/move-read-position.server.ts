import { sql } from "drizzle-orm";
import { threadRead } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";

/** Notes that a person has read a thread up to a message; says whether that is further than before. A position never moves back. */
export async function moveReadPosition(on: Queryable, personId: number, threadId: number, seq: number): Promise<boolean> {
  const moved = await on
    .insert(threadRead)
    .values({ threadId, personId, lastReadSeq: seq })
    .onConflictDoUpdate({
      target: [threadRead.personId, threadRead.threadId],
      set: { lastReadSeq: seq },
      setWhere: sql`${threadRead.lastReadSeq} < ${seq}`,
    })
    .returning({ seq: threadRead.lastReadSeq })
    .prepare("move_read_position").execute();
  return moved.length > 0;
}
