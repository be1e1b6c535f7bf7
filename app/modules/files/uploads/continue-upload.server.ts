import { and, eq, isNull, sql } from "drizzle-orm";
import { fileUpload } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { partialFiles } from "~/platform/storage/storage.server";
import { takeFile } from "../take-file.server";
import { accessUpload } from "./access-upload.server";

/** How long somebody may take to make a file of an upload; after that their process was killed. */
const takingMinutes = 5;

export interface UploadProgress {
  offset: number;
  /** The file, once all of it is here. */
  fileId: string | null;
}

/**
 * Takes the next piece of an upload and keeps of it what comes, also when the link is lost. With the last one it
 * becomes a file. Throws `conflict` for a piece that begins elsewhere than the last one ended, and for one that
 * another request is just making a file of; also `not_found` and what `takeFile` throws.
 */
export async function continueUpload(actor: Actor, id: string, from: number, content: AsyncIterable<Uint8Array>): Promise<UploadProgress> {
  const upload = await accessUpload(actor, id);
  if (upload.offset !== from) throw new DomainError("conflict", `upload ${id} is at ${upload.offset}`);
  if (upload.fileId) return { offset: upload.size, fileId: upload.fileId };
  const offset = await partialFiles().append(id, from, content, { maxSize: upload.size });
  return { offset, fileId: offset === upload.size ? await becomeFile(actor, id, upload.name) : null };
}

/** One request makes the file; where it dies, a later one does. */
async function becomeFile(actor: Actor, id: string, name: string): Promise<string> {
  const [mine] = await database().update(fileUpload).set({ takenAt: sql`now()` })
    .where(and(eq(fileUpload.id, id), isNull(fileUpload.fileId), sql`coalesce(${fileUpload.takenAt} < now() - make_interval(mins => ${takingMinutes}), true)`))
    .returning({ id: fileUpload.id });
  if (!mine) throw new DomainError("conflict", `upload ${id} is being made a file of`);
  try {
    const file = await takeFile(actor, { name, content: partialFiles().open(id) });
    await database().update(fileUpload).set({ fileId: file.id }).where(eq(fileUpload.id, id));
    await partialFiles().discard(id);
    return file.id;
  } catch (error) {
    await database().update(fileUpload).set({ takenAt: null }).where(eq(fileUpload.id, id));
    throw error;
  }
}
