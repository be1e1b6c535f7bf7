import { and, eq, isNotNull } from "drizzle-orm";
import { buffer } from "node:stream/consumers";
import { storedFile } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { fileStore } from "~/platform/storage/storage.server";
import type { FileOwner } from "./claim-files.server";
import { fileKey } from "./file-keys";

/** Wide enough for a page of paper. */
const printedWidth = 1_400;

/**
 * A picture of a thing in a form that word processors, typesetters and books take (JPEG, or PNG where it is see-through);
 * null where the thing has no such picture. The caller has decided that it may be read.
 */
export async function printablePicture({ kind, id }: FileOwner, file: string) {
  const [found] = await database().select({ id: storedFile.id }).from(storedFile)
    .where(and(eq(storedFile.id, file), eq(storedFile.ownerKind, kind), eq(storedFile.ownerId, id), isNotNull(storedFile.width)));
  const opened = found ? await fileStore().open(fileKey(found.id)) : null;
  if (!opened) return null;
  const { default: sharp } = await import("sharp");
  const picture = sharp(await buffer(opened.content)).resize({ width: printedWidth, withoutEnlargement: true });
  const { hasAlpha } = await picture.metadata();
  const { data, info } = await (hasAlpha ? picture.png() : picture.jpeg({ quality: 82 })).toBuffer({ resolveWithObject: true });
  return { content: data, type: hasAlpha ? ("image/png" as const) : ("image/jpeg" as const), width: info.width, height: info.height };
}
