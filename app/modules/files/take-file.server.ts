import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";
import type { Actor } from "~/platform/auth/actor";
import { environment } from "~/platform/environment.server";
import { DomainError } from "~/platform/errors";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";
import { contentOf } from "~/platform/storage/folder-store.server";
import { fileStore } from "~/platform/storage/storage.server";
import { withSingleSpaces } from "~/platform/text/typed";
import { maxFileNameLength, type FileLine } from "./contract";
import { fileKey } from "./file-keys";
import { isPictureType, preparePicture } from "./prepare-picture.server";
import { recogniseType } from "./recognise-type.server";
import { keepCopies, unbounded, withRow, type StoredFacts } from "./stored-row.server";

/** A file on its way in. */
export interface IncomingFile {
  name: string;
  content: AsyncIterable<Uint8Array>;
}

/** So many files one person brings in an hour. */
const perPerson: Limit = { name: "files", points: 300, seconds: 3_600 };

/** The largest file that is taken, in bytes. */
export const maxFileSize = (): number => environment().MAX_FILE_MEBIBYTES * 1024 * 1024;

/** A file of a browser's form as one on its way in. */
export const incomingFile = (file: File): IncomingFile => ({ name: file.name, content: Readable.fromWeb(file.stream() as ReadableStream) });

/**
 * Takes a file in, whole or not at all. Until a thing claims it (`claimFiles`) only its uploader can open it, and
 * after a day without it is removed. Its type is told by its content. Pictures are put upright, lose what cameras
 * write into them and get smaller copies. Throws `too_large`, `storage_full`, `too_many_requests`, and `invalid`
 * with `empty` for a file without content.
 */
export async function takeFile(actor: Actor, { name, content }: IncomingFile): Promise<FileLine> {
  await countAttempt(perPerson, String(actor.personId));
  return withRow(actor, fileNameOf(name), (id) => store(id, fileNameOf(name), content));
}

async function store(id: string, name: string, content: IncomingFile["content"]): Promise<StoredFacts> {
  const stored = await fileStore().put(fileKey(id), content, { maxSize: maxFileSize() });
  if (stored.size === 0) throw new DomainError("invalid", "empty", "files");
  const type = await recogniseType(name, () => opened(id));
  return isPictureType(type) ? withCopies(id, type, stored) : { ...stored, type };
}

type Stored = Awaited<ReturnType<ReturnType<typeof fileStore>["put"]>>;

/** A picture's facts, its copies beside it; one that cannot be read is never shown as one. */
async function withCopies(id: string, type: Parameters<typeof preparePicture>[1], stored: Stored) {
  const picture = await preparePicture(await buffer(await opened(id)), type);
  if (!picture) return { ...stored, type: "application/octet-stream" };
  const { width, height, copies, original } = picture;
  const widths = await keepCopies(id, copies);
  const kept = original ? await fileStore().put(fileKey(id), contentOf(original), unbounded) : stored;
  return { ...kept, type, width, height, widths };
}

async function opened(id: string): Promise<Readable> {
  const file = await fileStore().open(fileKey(id));
  if (!file) throw new Error(`file ${id} is gone while it comes in`);
  return file.content;
}

/** A name without folders, on one line, short, with its ending kept. */
function fileNameOf(typed: string): string {
  const name = withSingleSpaces(typed.replace(/^.*[/\\]/s, ""));
  const ending = /\.\w{1,10}$/.exec(name)?.[0] ?? "";
  return name.length > maxFileNameLength ? `${name.slice(0, maxFileNameLength - ending.length).toWellFormed().trimEnd()}${ending}` : name || "file";
}
