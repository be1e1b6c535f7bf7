import { and, eq, lt, sql } from "drizzle-orm";
import { document, documentUpdate } from "~db/schema";
import { database, transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { compactDocument } from "./compact-document.server";
import { followPassages } from "./remarks/anchored.server";
import { latestUpdate, withStoredState } from "./stored-state.server";
import { projectionOf } from "./text/document-from-markdown.server";
import { noteWriters } from "./versions/note-writers.server";

/**
 * Brings a document's HTML and words up to its stored changes, says who changed it last and when, and
 * folds old changes together. Appends `documents.document_changed` when the words are others than
 * before. Throws when the stored state is missing or broken; what is shown then stays as it was.
 */
export async function projectDocument(documentId: number): Promise<void> {
  const latest = await latestUpdate(database(), documentId);
  if (!latest) return;
  const { projection, lastUpdateId } = await withStoredState(documentId, ({ state, lastUpdateId: last }) => ({ projection: projectionOf(state), lastUpdateId: last }));
  await transaction(async (tx) => {
    const [before] = await tx.select({ html: document.html, projected: document.projectedUpdateId }).from(document).where(eq(document.id, documentId)).for("no key update");
    if (!before || before.projected >= lastUpdateId) return;
    const changed = before.html !== projection.html;
    const credit = changed ? { updatedAt: latest.at, ...(latest.authorId === null ? {} : { updatedById: latest.authorId }) } : {};
    await noteWriters(tx, documentId, before.projected);
    await tx.update(document).set({ ...projection, ...credit, projectedUpdateId: lastUpdateId }).where(eq(document.id, documentId));
    if (changed) await followPassages(tx, documentId);
    if (changed) await appendEvent(tx, "documents.document_changed", { documentId });
  });
  await compactDocument(documentId);
}

/** Whether a document's projections lack some of its stored changes. */
export const projectionIsBehind = sql<boolean>`exists (
  select from ${documentUpdate} where ${documentUpdate.documentId} = ${document.id} and ${documentUpdate.id} > ${document.projectedUpdateId})`;

/** Projects what a killed process left behind. A document that cannot be read is passed over: its readers keep what they had. */
export async function projectWhatIsBehind(onTrouble: (documentId: number, error: unknown) => void): Promise<void> {
  const newest = database().select({ id: sql`max(${documentUpdate.id})` }).from(documentUpdate).where(eq(documentUpdate.documentId, document.id));
  const behind = await database().select({ id: document.id }).from(document).where(and(lt(document.projectedUpdateId, newest)));
  for (const { id } of behind) await projectDocument(id).catch((error: unknown) => onTrouble(id, error));
}
