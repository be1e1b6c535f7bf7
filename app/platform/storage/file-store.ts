import type { Readable } from "node:stream";

/** What was stored: its size in bytes and the SHA-256 of its content, in hexadecimal. */
export interface StoredFile {
  size: number;
  hash: string;
}

/** A stored file to read; `size` is that of the whole file, whichever part of it `content` brings. */
export interface OpenedFile {
  size: number;
  content: Readable;
}

/** Which bytes of a file are wanted, both ends included. */
export interface ByteRange {
  from: number;
  to: number;
}

/** Where files are kept by key: a folder, or whatever else keeps these promises. */
export interface FileStore {
  /**
   * Stores a file whole or not at all: nobody ever reads a part of it, and what was there under the key
   * stays until the new one is complete and on the disk. Throws `too_large` past `maxSize`, and
   * `storage_full` when there is no room; what the content itself throws is thrown on.
   */
  put(key: string, content: AsyncIterable<Uint8Array>, options: { maxSize: number }): Promise<StoredFile>;
  /** Opens a file; null when there is none. A reader that goes away must destroy the content. */
  open(key: string, range?: ByteRange): Promise<OpenedFile | null>;
  /** Removes a file. One that is not there counts as removed. */
  remove(key: string): Promise<void>;
}

/** Where files come in that are sent in pieces. Nobody reads them before they are whole; a day after its last piece one is forgotten. */
export interface PartialFiles {
  /** How much of it has come; null for one that was not begun. */
  sizeOf(id: string): Promise<number | null>;
  begin(id: string): Promise<void>;
  /**
   * Writes what comes from this place on and keeps what has come when the sender goes away. Gives the size by then. The same
   * piece twice is as good as once. Throws `too_large` past `maxSize`, and `storage_full`.
   */
  append(id: string, from: number, content: AsyncIterable<Uint8Array>, options: { maxSize: number }): Promise<number>;
  open(id: string): Readable;
  discard(id: string): Promise<void>;
}

const keyShape = /^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*)*(\.[a-z0-9]+)?$/;

/** A key as it may be: small letters, digits and dashes in steps, so that no key leads out of a folder. Throws for another, which is a fault of ours. */
export function checkedKey(key: string): string {
  if (key.length > 200 || !keyShape.test(key)) throw new Error(`"${key.slice(0, 200)}" is no key of a file`);
  return key;
}
