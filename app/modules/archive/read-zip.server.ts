import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { openPromise, type Entry } from "yauzl";
import { StartupProblem } from "~/platform/database/startup-problem";
import { maxFileBytes } from "./contract";

/** An archive that is open for reading. Its content is what somebody made; nothing of it is trusted. */
export interface ArchiveReader {
  has(name: string): boolean;
  /** The content of a part as it comes; nothing when it is not there. */
  stream(name: string): Promise<Readable>;
  /** A small file, whole. Throws when it is larger than a file may be. */
  file(name: string): Promise<Buffer>;
  close(): void;
}

/** An archive with nothing in it, for lines that come from elsewhere. */
export const emptyArchive: ArchiveReader = {
  has: () => false,
  stream: async () => Readable.from([]),
  file: async (name) => {
    throw new Error(`there is no file "${name}"`);
  },
  close: () => undefined,
};

/** Opens an archive. Throws StartupProblem when there is no such file or it is no archive. */
export async function openArchive(path: string): Promise<ArchiveReader> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true }).catch((error: Error) => {
    throw new StartupProblem(`${path} cannot be read: ${error.message}`);
  });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const stream = async (name: string): Promise<Readable> => {
    const entry = entries.get(name);
    return entry ? zip.openReadStreamPromise(entry) : Readable.from([]);
  };
  return {
    has: (name) => entries.has(name),
    stream,
    async file(name) {
      if ((entries.get(name)?.uncompressedSize ?? 0) > maxFileBytes) throw new Error("is too large");
      return buffer(await stream(name));
    },
    close: () => zip.close(),
  };
}
