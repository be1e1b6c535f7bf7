import { and, eq, gt, isNotNull, sql } from "drizzle-orm";
import { documentUpdate, documentVersion, documentWriter } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

/**
 * Remembers who wrote what is stored after an update, for the next version. Must run before these
 * updates are folded into the snapshot, which knows no writers. What a version already includes is passed over.
 */
export async function noteWriters(tx: Transaction, documentId: number, after: number): Promise<void> {
  const included = tx.select({ id: sql`max(${documentVersion.upToUpdateId})` }).from(documentVersion).where(eq(documentVersion.documentId, documentId));
  const written = tx
    .select({
      documentId: documentUpdate.documentId, personId: sql<number>`${documentUpdate.authorId}`.as("person_id"),
      firstAt: sql<Date>`min(${documentUpdate.createdAt})`.as("first_at"), lastAt: sql<Date>`max(${documentUpdate.createdAt})`.as("last_at"),
    })
    .from(documentUpdate)
    .where(and(eq(documentUpdate.documentId, documentId), isNotNull(documentUpdate.authorId), gt(documentUpdate.id, sql`greatest(${after}::bigint, (${included}))`)))
    .groupBy(documentUpdate.documentId, documentUpdate.authorId);
  await tx.insert(documentWriter).select(written).onConflictDoUpdate({
    target: [documentWriter.documentId, documentWriter.personId], set: { lastAt: sql`greatest(${documentWriter.lastAt}, excluded.last_at)` },
  });
}
