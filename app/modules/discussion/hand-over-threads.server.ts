import { and, isNotNull, sql } from "drizzle-orm";
import { keeperFor } from "~/modules/teams/public.server";
import { thread } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";

/**
 * The threads that somebody who leaves had begun, or kept for others, are kept by whoever takes over: they accept an answer
 * and set it right as its author did. What stands in no team is nobody else's. What was written keeps its author's name. Twice is the same as once.
 */
export function handOverThreads(left: { personId: number; successorId: number }): Promise<void> {
  return transaction(async (tx) => {
    const keeperId = await keeperFor(tx, left, thread.teamId);
    await tx.update(thread).set({ keeperId }).where(and(isNotNull(thread.teamId), sql`coalesce(${thread.keeperId}, ${thread.authorId}) = ${left.personId}`));
  });
}
