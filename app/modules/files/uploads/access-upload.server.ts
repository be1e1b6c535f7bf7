import { and, eq, type InferSelectModel } from "drizzle-orm";
import { fileUpload } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { partialFiles } from "~/platform/storage/storage.server";

/** An upload with how much of it is here. */
export interface UploadState extends InferSelectModel<typeof fileUpload> {
  offset: number;
}

/** Loads an upload that the actor has begun. Throws `not_found` for another, and for one that was forgotten. */
export async function accessUpload(actor: Actor, id: string): Promise<UploadState> {
  const [found] = await database().select().from(fileUpload).where(and(eq(fileUpload.id, id), eq(fileUpload.personId, actor.personId)));
  if (!found) notFound("upload");
  if (found.fileId) return { ...found, offset: found.size };
  return { ...found, offset: (await partialFiles().sizeOf(id)) ?? notFound("upload") };
}
