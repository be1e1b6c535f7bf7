import { eq } from "drizzle-orm";
import { renameFiles } from "~/modules/files/public.server";
import { document, fileVersion } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { maxTitleLength } from "../contract";
import { ownerOf } from "./team-file-kind";

/** A file that is to stand among a team's documents. */
export interface NewTeamFile {
  /** The number in its address, where that is known. */
  id?: number | undefined;
  teamId: number;
  folderId: number | null;
  title: string;
  language: string;
  authorId: number;
  createdAt?: Date;
}

/** What a file is called that came under this name: the name without its ending. */
export const titleOfFile = (name: string): string => (name.replace(/\.\w{1,10}$/, "").trim() || name).slice(0, maxTitleLength).toWellFormed();

/** Writes a file's row, still without a content, in the caller's transaction; appends `documents.document_created`. The caller has decided access. */
export async function keepTeamFile(tx: Transaction, { createdAt = new Date(), ...file }: NewTeamFile): Promise<number> {
  const [created] = await tx.insert(document).overridingSystemValue().values({ ...file, kind: "file", updatedById: file.authorId, createdAt, updatedAt: createdAt }).returning({ id: document.id });
  await appendEvent(tx, "documents.document_created", { documentId: created!.id });
  return created!.id;
}

/** Makes a stored file that belongs to it already the present content of a file, in the caller's transaction, which holds the file's row; its words are read after the commit. */
export async function keepFileVersion(tx: Transaction, documentId: number, version: { storedFileId: string; number: number; addedById: number; createdAt?: Date }): Promise<void> {
  const createdAt = version.createdAt ?? new Date();
  const [kept] = await tx.insert(fileVersion).values({ ...version, documentId, createdAt }).returning({ id: fileVersion.id });
  const [changed] = await tx.update(document).set({ text: "", updatedById: version.addedById, updatedAt: createdAt }).where(eq(document.id, documentId)).returning({ title: document.title });
  await renameFiles(tx, ownerOf(documentId), changed!.title);
  await appendEvent(tx, "documents.file_version_added", { documentId, versionId: kept!.id });
}
