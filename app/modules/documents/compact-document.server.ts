import { and, eq, inArray } from "drizzle-orm";
import { document, documentSnapshot, documentUpdate } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { packedSnapshot } from "./snapshot-bytes.server";
import { lockDocument, readStoredState } from "./stored-state.server";

/** So many rows, or so many bytes beside a smaller snapshot, are folded into one. */
const mostUpdates = 200;
const mostBytes = 4_096;

/**
 * Folds a document's updates into its snapshot once they have grown. One transaction: the new snapshot
 * and the removal of exactly those updates it includes; what was typed and deleted again leaves no weight.
 * Only what the projections know is folded: the rows tell when and by whom it was last changed.
 */
export async function compactDocument(documentId: number): Promise<void> {
  await transaction(async (tx) => {
    await lockDocument(tx, documentId);
    const stored = await readStoredState(tx, documentId);
    const { state, updateIds, updateBytes, snapshotBytes, lastUpdateId } = stored;
    try {
      const grown = updateIds.length > mostUpdates || updateBytes > Math.max(mostBytes, snapshotBytes);
      const [known] = await tx.select({ id: document.projectedUpdateId }).from(document).where(eq(document.id, documentId));
      if (!grown || (known?.id ?? 0) < lastUpdateId) return;
      const snapshot = { state: packedSnapshot(state), upToUpdateId: lastUpdateId, createdAt: new Date() };
      await tx.update(documentSnapshot).set(snapshot).where(eq(documentSnapshot.documentId, documentId));
      await tx.delete(documentUpdate).where(and(eq(documentUpdate.documentId, documentId), inArray(documentUpdate.id, updateIds)));
    } finally {
      state.destroy();
    }
  });
}
