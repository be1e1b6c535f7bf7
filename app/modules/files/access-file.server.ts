import { and, eq, isNull, type InferSelectModel } from "drizzle-orm";
import { storedFile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { fileOwner } from "./file-owners.server";

/** A file's row. */
export type StoredFileRow = InferSelectModel<typeof storedFile>;

/**
 * Loads a file that the actor may open: one that belongs to a thing they may read, or that they have brought
 * themselves and nothing has claimed yet. Everything else is `not_found`.
 */
export async function accessFile(actor: Actor, id: string): Promise<StoredFileRow> {
  const [found] = await database().select().from(storedFile).where(and(eq(storedFile.id, id), isNull(storedFile.removedAt)));
  if (!found) notFound("file");
  if (found.ownerKind === null || found.ownerId === null) return found.uploaderId === actor.personId ? found : notFound("file");
  try {
    await fileOwner(found.ownerKind).read(actor, found.ownerId);
  } catch (error) {
    if (error instanceof DomainError) notFound("file");
    throw error;
  }
  return found;
}
