import { eq, sql } from "drizzle-orm";
import { keeperFor } from "~/modules/teams/public.server";
import { document, guidance } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";

/** Guidance owned by somebody who leaves is owned by whoever takes over, who is told when it is to be renewed. Twice is the same as once. */
export function handOverGuidance(left: { personId: number; successorId: number }): Promise<void> {
  return transaction(async (tx) => {
    const keeper = await keeperFor(tx, left, document.teamId);
    await tx.update(guidance).set({ ownerId: sql`(select ${keeper} from ${document} where ${document.id} = ${guidance.documentId})` }).where(eq(guidance.ownerId, left.personId));
  });
}
