import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DomainError } from "../errors";
import { checkedKey, type PartialFiles } from "./file-store";
import { absent, isFull } from "./system-errors";

/** Files that come in pieces, in a folder of this machine. */
export class FolderPartials implements PartialFiles {
  constructor(private readonly folder: string) {}

  async sizeOf(id: string): Promise<number | null> {
    return (await stat(this.placeOf(id)).catch(absent))?.size ?? null;
  }

  async begin(id: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.placeOf(id), "", { flag: "wx" });
  }

  async append(id: string, from: number, content: AsyncIterable<Uint8Array>, { maxSize }: { maxSize: number }): Promise<number> {
    let size = from;
    const bounded = async function* (pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        size += piece.byteLength;
        if (size > maxSize) throw new DomainError("too_large", `more than ${maxSize} bytes`);
        yield piece;
      }
    };
    try {
      await pipeline(content, bounded, createWriteStream(this.placeOf(id), { flags: "r+", start: from, flush: true }));
    } catch (error) {
      throw isFull(error) ? new DomainError("storage_full", `no room for ${id}`) : error;
    }
    return size;
  }

  open(id: string): Readable {
    return createReadStream(this.placeOf(id));
  }

  async discard(id: string): Promise<void> {
    await rm(this.placeOf(id), { force: true });
  }

  private placeOf(id: string): string {
    return path.join(this.folder, checkedKey(id));
  }
}
