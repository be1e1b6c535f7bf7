import { asc, eq, sql } from "drizzle-orm";
import { applyUpdate, Doc, mergeUpdates } from "yjs";
import { document, documentSnapshot, documentUpdate } from "~db/schema";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { AuthoredUpdate } from "~/platform/collaboration/document-host";
import { applySnapshot } from "./snapshot-bytes.server";

/** A document as it is stored, whole. The caller destroys `state`. */
export interface StoredState {
  state: Doc;
  /** The last update it includes; 0 when the snapshot is all. */
  lastUpdateId: number;
  /** Ids of the updates beside the snapshot, and their bytes. */
  updateIds: number[];
  updateBytes: number;
  snapshotBytes: number;
}

/**
 * Reads snapshot and updates into one state. Throws when the snapshot is missing or a part of the
 * history is not there: such a document must be refused, not shown blank. Takes every update there is,
 * whatever the snapshot says it includes: applying one twice changes nothing, leaving one out loses words.
 * Must see both tables as of one moment: pass a transaction that is `repeatable read` or holds the document's lock.
 */
export async function readStoredState(tx: Transaction, documentId: number): Promise<StoredState> {
  const [snapshot] = await tx.select().from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId));
  if (!snapshot) throw new Error(`document ${documentId} has no stored state`);
  const updates = await tx
    .select({ id: documentUpdate.id, update: documentUpdate.update })
    .from(documentUpdate)
    .where(eq(documentUpdate.documentId, documentId))
    .orderBy(asc(documentUpdate.id));
  const state = new Doc();
  state.transact(() => {
    applySnapshot(state, snapshot.state);
    for (const { update } of updates) applyUpdate(state, update);
  });
  if (state.store.pendingStructs || state.store.pendingDs) {
    state.destroy();
    throw new Error(`document ${documentId} has gaps in its history`);
  }
  return {
    state,
    lastUpdateId: updates.at(-1)?.id ?? snapshot.upToUpdateId,
    updateIds: updates.map(({ id }) => id),
    updateBytes: updates.reduce((bytes, { update }) => bytes + update.byteLength, 0),
    snapshotBytes: snapshot.state.byteLength,
  };
}

/** Reads a stored state on its own, as of one moment, and lets it go after `use`. */
export async function withStoredState<Result>(documentId: number, use: (stored: StoredState) => Result): Promise<Result> {
  const stored = await database().transaction((tx) => readStoredState(tx, documentId), { isolationLevel: "repeatable read", accessMode: "read only" });
  try {
    return use(stored);
  } finally {
    stored.state.destroy();
  }
}

/** Locks a document until the transaction ends, so that appending and compacting never cross. Throws `not_found`. */
export async function lockDocument(tx: Transaction, documentId: number): Promise<void> {
  const [found] = await tx.select({ id: document.id }).from(document).where(eq(document.id, documentId)).for("no key update");
  if (!found) notFound("document");
}

/** Consecutive changes of one author become one row: typing comes a letter at a time. */
function joinedByAuthor(updates: readonly AuthoredUpdate[]): AuthoredUpdate[] {
  const runs: { authorId: number | null; parts: Uint8Array[] }[] = [];
  for (const { update, authorId } of updates) {
    const last = runs.at(-1);
    if (last?.authorId === authorId) last.parts.push(update);
    else runs.push({ authorId, parts: [update] });
  }
  return runs.map(({ authorId, parts }) => ({ authorId, update: parts.length === 1 && parts[0] ? parts[0] : mergeUpdates(parts) }));
}

/** Appends changes in their order. Throws `not_found` when the document is gone. */
export async function appendUpdates(tx: Transaction, documentId: number, updates: readonly AuthoredUpdate[]): Promise<void> {
  await lockDocument(tx, documentId);
  await tx.insert(documentUpdate).values(joinedByAuthor(updates).map((joined) => ({ documentId, ...joined })));
}

/** The latest stored change of a document: its id, time and author. */
export async function latestUpdate(on: Queryable, documentId: number) {
  const [latest] = await on
    .select({
      id: documentUpdate.id,
      at: documentUpdate.createdAt,
      authorId: documentUpdate.authorId,
    })
    .from(documentUpdate)
    .where(eq(documentUpdate.documentId, documentId))
    .orderBy(sql`${documentUpdate.id} desc`)
    .limit(1);
  return latest;
}
