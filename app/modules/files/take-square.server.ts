import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";
import { contentOf } from "~/platform/storage/folder-store.server";
import { fileStore } from "~/platform/storage/storage.server";
import type { FileLine } from "./contract";
import { fileKey } from "./file-keys";
import { isPictureType, squareOf, type SquarePart } from "./prepare-picture.server";
import { recogniseType } from "./recognise-type.server";
import { keepCopies, unbounded, withRow } from "./stored-row.server";
import { incomingFile, maxFileSize } from "./take-file.server";

/** So many portraits one person sends in an hour. */
const perPerson: Limit = { name: "portraits", points: 30, seconds: 3_600 };

/**
 * Takes a square part of a picture in, in these widths, the last of which stands for the whole. Throws `invalid` on the
 * field `photo` with `no_picture` for what is none, and `too_large`; also `too_many_requests` and `storage_full`.
 */
export async function takeSquare(actor: Actor, file: File, { part, widths }: { part: SquarePart; widths: number[] }): Promise<FileLine> {
  if (file.size > maxFileSize()) throw new DomainError("invalid", "too_large", "photo");
  await countAttempt(perPerson, String(actor.personId));
  const content = await buffer(incomingFile(file).content as Readable);
  const type = await recogniseType(file.name, () => Promise.resolve(contentOf(content) as Readable));
  const copies = isPictureType(type) ? await squareOf(content, part, widths) : null;
  const largest = copies?.at(-1);
  if (!copies || !largest) throw new DomainError("invalid", "no_picture", "photo");
  return withRow(actor, "photo.webp", async (id) => {
    await keepCopies(id, copies);
    const stored = await fileStore().put(fileKey(id), contentOf(largest.content), unbounded);
    return { ...stored, type: "image/webp", width: largest.width, height: largest.width };
  });
}
