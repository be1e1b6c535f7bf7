import { and, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import { storedFile } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { removeContent } from "./remove-content.server";

/** How long a file waits for what it was brought for. */
const unclaimedMilliseconds = 86_400_000;

/** How many are removed at once. */
const batchSize = 200;

/**
 * Removes files that nothing has claimed for a day and those that were taken away: first nobody can claim or open
 * them, then the store forgets them, then the rows go. Safe to repeat after whatever interrupts it.
 */
export async function forgetFiles(now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - unclaimedMilliseconds);
  await database().update(storedFile).set({ removedAt: now })
    .where(and(isNull(storedFile.ownerKind), isNull(storedFile.removedAt), lt(storedFile.createdAt, longAgo)));
  for (;;) {
    const gone = await database().select({ id: storedFile.id, widths: storedFile.widths }).from(storedFile)
      .where(and(isNull(storedFile.ownerKind), isNotNull(storedFile.removedAt))).limit(batchSize);
    if (gone.length === 0) return;
    await removeContent(gone);
    await database().delete(storedFile).where(and(inArray(storedFile.id, gone.map(({ id }) => id)), isNull(storedFile.ownerKind), isNotNull(storedFile.removedAt)));
  }
}
