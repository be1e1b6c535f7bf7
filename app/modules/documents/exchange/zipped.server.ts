import { buffer } from "node:stream/consumers";
import type { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file in an archive; `stored` ones are not compressed. */
export interface Entry {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
}

/** Files as one ZIP, in their order and with one time, so that the same files give the same bytes. */
export function zipped(entries: Entry[], mtime: Date): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content, stored } of entries) zip.addBuffer(Buffer.from(content as Uint8Array), name, { mtime, compress: !stored, mode: 0o100644 });
  zip.end();
  return buffer(zip.outputStream as Readable);
}
