import { sql } from "drizzle-orm";
import { keeperFor } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";

/** The documents that somebody who leaves had begun, or kept for others, are kept by whoever takes over; they are named beside the author. Twice is the same as once. */
export function handOverDocuments(left: { personId: number; successorId: number }): Promise<void> {
  return transaction(async (tx) => {
    const keeperId = await keeperFor(tx, left, document.teamId);
    await tx.update(document).set({ keeperId }).where(sql`coalesce(${document.keeperId}, ${document.authorId}) = ${left.personId}`);
  });
}
