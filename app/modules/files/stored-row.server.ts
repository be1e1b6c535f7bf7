import { randomUUID } from "node:crypto";
import { eq, type InferSelectModel } from "drizzle-orm";
import { storedFile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { contentOf } from "~/platform/storage/folder-store.server";
import { fileStore } from "~/platform/storage/storage.server";
import type { FileLine } from "./contract";
import { fileKey } from "./file-keys";
import { fileLine } from "./file-line.server";
import { removeContent } from "./remove-content.server";

type Row = InferSelectModel<typeof storedFile>;

/** What is known of a file once the store has it. */
export type StoredFacts = Pick<Row, "type" | "size" | "hash"> & Partial<Pick<Row, "width" | "height" | "widths">>;

/** For what we have made ourselves. */
export const unbounded = { maxSize: Number.POSITIVE_INFINITY };

/**
 * Makes a file that is its uploader's: a row, then what `store` puts under its id. The row comes first, so that
 * whatever happens to this process the sweep finds what the store holds. Where `store` throws nothing stays.
 */
export async function withRow(actor: Actor, name: string, store: (id: string) => Promise<StoredFacts>): Promise<FileLine> {
  const id = randomUUID();
  await database().insert(storedFile).values({ id, name, type: "application/octet-stream", size: 0, hash: "", uploaderId: actor.personId });
  try {
    const [row] = await database().update(storedFile).set(await store(id)).where(eq(storedFile.id, id)).returning();
    return fileLine(row!);
  } catch (error) {
    const [row] = await database().delete(storedFile).where(eq(storedFile.id, id)).returning({ widths: storedFile.widths });
    await removeContent([{ id, widths: row?.widths ?? [] }]);
    throw error;
  }
}

/** Stores the copies of a picture, their widths noted before. Returns the widths. */
export async function keepCopies(id: string, copies: { width: number; content: Uint8Array }[]): Promise<number[]> {
  const widths = copies.map(({ width }) => width);
  await database().update(storedFile).set({ widths }).where(eq(storedFile.id, id));
  for (const { width, content } of copies) await fileStore().put(fileKey(id, width), contentOf(content), unbounded);
  return widths;
}
