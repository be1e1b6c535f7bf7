import { desc, eq } from "drizzle-orm";
import { document, documentVersion, documentWriter } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockDocument, readStoredState } from "../stored-state.server";
import { readState } from "../text/read-state.server";
import { noteWriters } from "./note-writers.server";
import { versionWords } from "./version-words.server";

type Version = typeof documentVersion.$inferSelect;

/** Why a version is kept, and by whom. */
export interface Keeping {
  cause: Version["cause"];
  name?: string;
  keptById?: number | null;
  restoredNumber?: number;
}

/** A version as it was kept, or the last one where nothing had changed since. */
export interface Kept {
  id: number;
  number: number;
  isNew: boolean;
}

/**
 * Keeps a document's words as they are stored now, with everybody who wrote since the version before;
 * appends `documents.version_kept`. Where the last version has the same words and title it is that one, and a
 * name goes to it if it has none. Locks the document until the transaction ends. Throws `not_found`.
 */
export async function keepVersion(tx: Transaction, documentId: number, keeping: Keeping): Promise<Kept> {
  await lockDocument(tx, documentId);
  const [about] = await tx
    .select({ title: document.title, language: document.language, authorId: document.authorId, projected: document.projectedUpdateId })
    .from(document).where(eq(document.id, documentId));
  if (!about) throw new Error(`document ${documentId} went away under its own lock`);
  await noteWriters(tx, documentId, about.projected);
  const [last] = await tx.select().from(documentVersion).where(eq(documentVersion.documentId, documentId)).orderBy(desc(documentVersion.number)).limit(1);
  const { words, upToUpdateId } = await storedWords(tx, documentId);
  const writers = await tx.delete(documentWriter).where(eq(documentWriter.documentId, documentId)).returning();
  if (last && last.tag === words.tag && last.title === about.title && last.language === about.language && (!keeping.name || !last.name)) {
    if (keeping.name) await tx.update(documentVersion).set({ name: keeping.name, keptById: keeping.keptById ?? null }).where(eq(documentVersion.id, last.id));
    return { id: last.id, number: last.number, isNew: false };
  }
  const wrote = writers.sort((a, b) => a.firstAt.getTime() - b.firstAt.getTime()).map(({ personId }) => personId);
  const [kept] = await tx.insert(documentVersion).values({
    documentId, number: (last?.number ?? 0) + 1, title: about.title, language: about.language, upToUpdateId, ...words,
    writerIds: last ? wrote : [...new Set([about.authorId, ...wrote])],
    cause: keeping.cause, name: keeping.name ?? "", keptById: keeping.keptById ?? null, restoredNumber: keeping.restoredNumber ?? null,
    createdAt: new Date(),
  }).returning({ id: documentVersion.id, number: documentVersion.number });
  await appendEvent(tx, "documents.version_kept", { documentId, versionId: kept!.id });
  return { ...kept!, isNew: true };
}

async function storedWords(tx: Transaction, documentId: number) {
  const { state, lastUpdateId } = await readStoredState(tx, documentId);
  try {
    return { words: versionWords(readState(state)), upToUpdateId: lastUpdateId };
  } finally {
    state.destroy();
  }
}
