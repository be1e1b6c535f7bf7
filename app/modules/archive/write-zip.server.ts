import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** Whoever started the export may read the archive, and nobody else. */
const fileMode = 0o600;
const entryMode = 0o100600;

/** An archive that is being written. */
export interface ArchiveWriter {
  /** Adds a file made of these pieces; resolves once all of it is in the archive. */
  add(name: string, content: AsyncIterable<string | Uint8Array>): Promise<void>;
}

/** Writes an archive beside its place and moves it there when it is whole. */
export async function writeArchive(path: string, fill: (archive: ArchiveWriter) => Promise<void>): Promise<void> {
  const unfinished = `${path}.part`;
  await rm(unfinished, { force: true });
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(unfinished, { mode: fileMode, flags: "wx" }));
  const add = (name: string, content: AsyncIterable<string | Uint8Array>) =>
    new Promise<void>((resolve, reject) => {
      const stream = Readable.from(content, { objectMode: false });
      stream.once("end", resolve).once("error", reject);
      zip.addReadStream(stream, name, { mode: entryMode });
    });
  try {
    await Promise.race([fill({ add }), written]);
    zip.end();
    await written;
    await rename(unfinished, path);
  } catch (error) {
    zip.outputStream.unpipe();
    (zip.outputStream as Readable).destroy();
    await written.catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}
