import { eq, lt } from "drizzle-orm";
import { fileUpload } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { partialFiles } from "~/platform/storage/storage.server";
import { dropFile } from "../claim-files.server";
import { accessUpload } from "./access-upload.server";

const keptMilliseconds = 86_400_000;

/** Stops an upload and forgets what has come, the file it became included unless something has claimed it. Throws `not_found`. */
export async function endUpload(actor: Actor, id: string): Promise<void> {
  const { fileId } = await accessUpload(actor, id);
  await database().delete(fileUpload).where(eq(fileUpload.id, id));
  await partialFiles().discard(id);
  if (fileId) await dropFile(actor, fileId);
}

/** Forgets uploads of a day ago, finished or not. */
export async function forgetUploads(now: Date): Promise<void> {
  const old = await database().delete(fileUpload).where(lt(fileUpload.createdAt, new Date(now.getTime() - keptMilliseconds))).returning({ id: fileUpload.id });
  for (const { id } of old) await partialFiles().discard(id);
}
