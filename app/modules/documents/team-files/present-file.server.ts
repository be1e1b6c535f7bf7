import { buffer } from "node:stream/consumers";
import { openStored } from "~/modules/files/public.server";
import { database } from "~/platform/database/connection.server";
import { versionOfFile } from "./version-of-file.server";

/** The present content of a file, and the name it is saved under; null where it is larger than `most` or the store has lost it. The caller has decided access. */
export async function presentFile(documentId: number, most: number): Promise<{ name: string; content: Buffer } | null> {
  const { stored: { id, name, size } } = await versionOfFile(database(), documentId);
  const content = size <= most ? await openStored(id) : null;
  return content ? { name, content: await buffer(content) } : null;
}
