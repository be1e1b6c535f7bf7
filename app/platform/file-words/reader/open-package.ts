import type { Readable } from "node:stream";
import { Parser } from "htmlparser2";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";

/** So much is unpacked of one file, in bytes, and so many entries are looked at. */
const mostUnpacked = 64 * 1024 * 1024;
const mostEntries = 10_000;

/** What is done with an entry's XML as it is gone through; `stopped` ends it early. */
export interface XmlReader {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
  stopped?: () => boolean;
}

/** An office file: an archive of XML that is unpacked piece by piece and never beyond its limit. */
export class OfficePackage {
  readonly #zip: ZipFile;
  readonly #entries: Map<string, Entry>;
  #unpacked = 0;

  private constructor(zip: ZipFile, entries: Map<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  static async open(content: Uint8Array): Promise<OfficePackage> {
    const zip = await fromBufferPromise(Buffer.from(content.buffer, content.byteOffset, content.byteLength), { lazyEntries: true, autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= mostEntries) break;
      entries.set(entry.fileName.replace(/^\//, ""), entry);
    }
    return new OfficePackage(zip, entries);
  }

  /** The names of entries that fit, in the order of the numbers in them. */
  named(shape: RegExp): string[] {
    return [...this.#entries.keys()].filter((name) => shape.test(name)).sort((a, b) => numberIn(a) - numberIn(b));
  }

  /** Goes through an entry; one that is not there has nothing. False when it was too much to be gone through whole. */
  async read(name: string, { open, text, close, stopped }: XmlReader): Promise<boolean> {
    const entry = this.#entries.get(name);
    if (!entry) return true;
    const parser = new Parser({ onopentag: open ?? (() => {}), ontext: text ?? (() => {}), onclosetag: close ?? (() => {}) }, { xmlMode: true, decodeEntities: true });
    const decoder = new TextDecoder();
    const stream: Readable = await this.#zip.openReadStreamPromise(entry);
    try {
      for await (const piece of stream as AsyncIterable<Buffer>) {
        this.#unpacked += piece.byteLength;
        if (this.#unpacked > mostUnpacked) return false;
        parser.write(decoder.decode(piece, { stream: true }));
        if (stopped?.()) return false;
      }
    } finally {
      stream.destroy();
    }
    parser.end();
    return true;
  }
}

const numberIn = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
