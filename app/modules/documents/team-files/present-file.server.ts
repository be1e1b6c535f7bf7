import { desc, eq } from "drizzle-orm";
import { buffer } from "node:stream/consumers";
import { openStored } from "~/modules/files/public.server";
import { fileVersion, storedFile } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** The present content of a file, and the name it is saved under; null where it is larger than `most` or the store has lost it. The caller has decided access. */
export async function presentFile(documentId: number, most: number): Promise<{ name: string; content: Buffer } | null> {
  const [found] = await database().select({ id: storedFile.id, name: storedFile.name, size: storedFile.size }).from(fileVersion)
    .innerJoin(storedFile, eq(storedFile.id, fileVersion.storedFileId)).where(eq(fileVersion.documentId, documentId)).orderBy(desc(fileVersion.number)).limit(1);
  const content = found && found.size <= most ? await openStored(found.id) : null;
  return found && content ? { name: found.name, content: await buffer(content) } : null;
}
