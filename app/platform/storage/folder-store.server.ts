import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DomainError } from "../errors";
import { checkedKey, type ByteRange, type FileStore, type OpenedFile, type StoredFile } from "./file-store";
import { absent, isFull } from "./system-errors";

/** How old an incoming file must be before it is taken for one that nobody finishes any more. */
const abandonedMilliseconds = 86_400_000;

/** Files in a folder of this machine. They come in beside it and are moved to their place when they are complete. */
export class FolderStore implements FileStore {
  /** Where files are until they are whole. */
  readonly incoming: string;

  constructor(private readonly folder: string, private readonly writeTo: (file: string) => Writable = toDisk) {
    this.incoming = path.join(folder, ".incoming");
  }

  async put(key: string, content: AsyncIterable<Uint8Array>, { maxSize }: { maxSize: number }): Promise<StoredFile> {
    const place = this.placeOf(key);
    const partial = path.join(this.incoming, randomUUID());
    const measure = new Measure(maxSize);
    let target: Writable | undefined;
    try {
      await mkdir(this.incoming, { recursive: true });
      await mkdir(path.dirname(place), { recursive: true });
      target = this.writeTo(partial);
      await pipeline(content, (chunks: AsyncIterable<Uint8Array>) => measure.each(chunks), target);
      await rename(partial, place);
      await settle(path.dirname(place));
    } catch (error) {
      if (target) await closed(target);
      await rm(partial, { force: true });
      throw isFull(error) ? new DomainError("storage_full", `no room for ${key}`) : error;
    }
    return measure.result;
  }

  async open(key: string, range?: ByteRange): Promise<OpenedFile | null> {
    const place = this.placeOf(key);
    const facts = await stat(place).catch(absent);
    if (!facts) return null;
    return { size: facts.size, content: createReadStream(place, range ? { start: range.from, end: range.to } : {}) };
  }

  async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { force: true });
  }

  /** Removes what a process that was killed has left half-written. */
  async forgetAbandoned(now: Date): Promise<void> {
    for (const name of (await readdir(this.incoming).catch(absent)) ?? []) {
      const file = path.join(this.incoming, name);
      const facts = await stat(file).catch(absent);
      if (facts && facts.mtimeMs < now.getTime() - abandonedMilliseconds) await rm(file, { force: true });
    }
  }

  private placeOf(key: string): string {
    return path.join(this.folder, checkedKey(key));
  }
}

/** Counts and hashes what flows through; more than allowed is an error. */
class Measure {
  private size = 0;
  private readonly hash = createHash("sha256");

  constructor(private readonly maxSize: number) {}

  async *each(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.size += chunk.byteLength;
      if (this.size > this.maxSize) throw new DomainError("too_large", `more than ${this.maxSize} bytes`);
      this.hash.update(chunk);
      yield chunk;
    }
  }

  get result(): StoredFile {
    return { size: this.size, hash: this.hash.digest("hex") };
  }
}

/** Writes a new file and waits at its end until the disk has it. */
const toDisk = (file: string): Writable => createWriteStream(file, { flags: "wx", flush: true });

/** A file that is still being opened when its content fails would come into being after it was removed. */
async function closed(target: Writable): Promise<void> {
  target.destroy();
  if (!target.closed) await once(target, "close").catch(() => undefined);
}

/** Waits until the disk knows the name, too; where folders cannot be opened, the system sees to that itself. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  try {
    await handle?.sync();
  } catch {
    // Not every file system can do this for a folder.
  } finally {
    await handle?.close();
  }
}

/** A whole file held in memory, as content to store. */
export const contentOf = (bytes: Uint8Array): AsyncIterable<Uint8Array> => Readable.from([bytes]);
