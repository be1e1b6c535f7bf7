import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { fileStore } from "~/platform/storage/storage.server";
import { contentDisposition } from "~/platform/http/content-disposition";
import { isKnown } from "~/platform/api/entity-tags.server";
import { accessFile, type StoredFileRow } from "./access-file.server";
import { byteRange } from "./byte-range";
import { fileKey } from "./file-keys";
import { fileOwner } from "./file-owners.server";
import { isPictureType } from "./prepare-picture.server";

/** What is wanted of a file. */
export interface FileWish {
  /** The copy of a picture that is so wide. */
  width?: number | undefined;
  /** To be saved, whatever it is. */
  save: boolean;
}

/**
 * A file as an answer to who may open it. Only pictures and PDF are shown; whatever else it holds is saved, and
 * nothing in it runs. Browsers ask each time whether it is still theirs to see,
 * unless its owner lets them keep it for a while. Answers `Range` and `If-None-Match`.
 * Throws `not_found`.
 */
export async function serveFile(actor: Actor, id: string, wish: FileWish, request: Request, room: () => Promise<void>): Promise<Response> {
  const file = await accessFile(actor, id);
  if (wish.width !== undefined && !file.widths.includes(wish.width)) notFound("copy");
  const key = fileKey(file.id, wish.width);
  const tag = wish.width === undefined ? file.hash : `${file.hash}-${wish.width}`;
  const headers = headersOf(file, wish, tag);
  if (isKnown(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  const whole = await fileStore().open(key, { from: 0, to: 0 });
  if (!whole) throw new DomainError("not_found", `the store has lost ${key}`);
  whole.content.destroy();
  const wanted = byteRange(staleRange(request, tag) ? null : request.headers.get("range"), whole.size);
  if (wanted === "unsatisfiable") return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${whole.size}` } });
  const range = wanted ?? { from: 0, to: whole.size - 1 };
  headers["Content-Length"] = String(range.to - range.from + 1);
  if (wanted) headers["Content-Range"] = `bytes ${range.from}-${range.to}/${whole.size}`;
  const body = request.method === "HEAD" ? null : await flowOf(key, range, room);
  return new Response(body, { status: wanted ? 206 : 200, headers });
}

/** Whether a part is asked for of something that is another by now. */
function staleRange(request: Request, tag: string): boolean {
  const ifRange = request.headers.get("if-range");
  return ifRange !== null && ifRange !== `"${tag}"`;
}

/** A PDF's viewer is a page of its browser, which a sandbox would keep from opening; pictures lose nothing by it. */
const isPdf = (type: string): boolean => type === "application/pdf";

function headersOf(file: StoredFileRow, { width, save }: FileWish, tag: string): Record<string, string> {
  const keepSeconds = file.ownerKind === null ? 0 : fileOwner(file.ownerKind).keepSeconds;
  const shown = !save && (isPictureType(file.type) || isPdf(file.type));
  return {
    "Content-Type": width !== undefined ? "image/webp" : file.type.startsWith("text/") ? `${file.type}; charset=utf-8` : file.type,
    "Content-Disposition": contentDisposition(shown ? "inline" : "attachment", file.name),
    "Content-Security-Policy": isPdf(file.type) && shown ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'" : "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": `private, ${keepSeconds > 0 ? `max-age=${keepSeconds}` : "no-cache"}, no-transform`,
    "Accept-Ranges": "bytes",
    ETag: `"${tag}"`,
  };
}

/** A file's bytes as fast as they are taken, so that a reader who stalls holds no more than a piece of it. */
async function flowOf(key: string, range: { from: number; to: number }, room: () => Promise<void>): Promise<ReadableStream<Uint8Array>> {
  const file = await fileStore().open(key, range);
  if (!file) throw new DomainError("not_found", `the store has lost ${key}`);
  const pieces = (file.content as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        await room();
        const piece = await pieces.next();
        if (piece.done) controller.close();
        else controller.enqueue(piece.value);
      } catch (error) {
        file.content.destroy();
        throw error;
      }
    },
    cancel: () => void file.content.destroy(),
  }, { highWaterMark: 0 });
}
