import { z } from "zod";
import { maxAltLength, maxFileNameLength } from "~/modules/files/contract";
import { openStored } from "~/modules/files/public.server";
import { fileVersion } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { onOneLine } from "~/platform/text/typed";
import { maxFileBytes } from "./contract";
import type { ArchiveReader } from "./read-zip.server";
import type { ArchiveWriter } from "./write-zip.server";

/** What a line says of a stored file, whose content is beside the parts. */
export const fileFields = {
  /** The stored file's own id. */
  key: z.uuid().transform((id) => id.toLowerCase()),
  name: z.string().transform(onOneLine).pipe(z.string().min(1).max(maxFileNameLength)),
  alt: z.string().max(maxAltLength).transform(onOneLine).default(""),
};

/** Where the content of a file is in an archive. */
export const contentFile = (id: string): string => `files/${id}`;

/** Whether the store still has a file's content. What it has lost is left out, so that every archive can be read in. */
export async function hasContent(id: string): Promise<boolean> {
  const content = await openStored(id);
  content?.destroy();
  return content !== null;
}

/** By the transaction in which an archive is read: several of its parts ask. */
const lostIn = new WeakMap<Transaction, Promise<Set<number>>>();

/** The files beside documents of which the store has lost every version: no archive holds them, nor what is said of them. Looked for once an archive. */
export function filesLost(tx: Transaction): Promise<Set<number>> {
  const lost = lostIn.get(tx) ?? findLost(tx);
  lostIn.set(tx, lost);
  return lost;
}

async function findLost(tx: Transaction): Promise<Set<number>> {
  const versions = await tx.select({ documentId: fileVersion.documentId, storedFileId: fileVersion.storedFileId }).from(fileVersion);
  const found = new Set<number>();
  for (const { documentId, storedFileId } of versions) if (!found.has(documentId) && (await hasContent(storedFileId))) found.add(documentId);
  return new Set(versions.flatMap(({ documentId }) => (found.has(documentId) ? [] : [documentId])));
}

/** Adds a file's content to an archive, unless the store has lost it. */
export async function addContent(archive: ArchiveWriter, id: string): Promise<void> {
  const content = await openStored(id);
  if (content) await archive.add(contentFile(id), content as AsyncIterable<Uint8Array>);
}

/** A sentence, beside this field, where the archive does not bring a file's content. */
export const missingContent = (archive: ArchiveReader, field: string, id: string): string[] =>
  archive.has(contentFile(id)) ? [] : [`${field}: there is no file ${contentFile(id)} of at most ${maxFileBytes} bytes`];
