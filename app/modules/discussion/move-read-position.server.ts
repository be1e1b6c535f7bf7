import { sql } from "drizzle-orm";
import { threadRead } from "~db/schema";
import { prepared, type Queryable } from "~/platform/database/connection.server";

const seqHere = sql`${sql.placeholder("seq")}::int`;
const move = prepared((on) => on
  .insert(threadRead)
  .values({ threadId: sql.placeholder("threadId"), personId: sql.placeholder("personId"), lastReadSeq: sql.placeholder("seq") })
  .onConflictDoUpdate({ target: [threadRead.personId, threadRead.threadId], set: { lastReadSeq: seqHere }, setWhere: sql`${threadRead.lastReadSeq} < ${seqHere}` })
  .returning({ seq: threadRead.lastReadSeq })
  .prepare("move_read_position"));

/** Notes that a person has read a thread up to a message; says whether that is further than before. A position never moves back. */
export async function moveReadPosition(on: Queryable, personId: number, threadId: number, seq: number): Promise<boolean> {
  const moved = await move(on).execute({ threadId, personId, seq });
  return moved.length > 0;
}
