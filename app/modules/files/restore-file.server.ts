import { storedFile } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { contentOf } from "~/platform/storage/folder-store.server";
import type { FileOwner } from "./claim-files.server";
import { store } from "./take-file.server";

/** A file as an archive keeps it. */
export interface ArchivedFile {
  id: string;
  name: string;
  alt: string;
  position: number;
  uploaderId: number;
  createdAt: Date;
  owner: FileOwner;
}

/**
 * Brings a file of an archive back to what it belongs to, in the caller's transaction. What it is is told by its content
 * anew. Should the transaction fail, the same file of the same archive takes its place in the store later.
 */
export async function restoreFile(tx: Transaction, { owner, ...file }: ArchivedFile, content: Uint8Array): Promise<void> {
  const facts = await store(file.id, file.name, contentOf(content), content.byteLength);
  await tx.insert(storedFile).values({ ...file, ...facts, ownerKind: owner.kind, ownerId: owner.id });
}
