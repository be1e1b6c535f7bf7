import { fileTypeFromBuffer, fileTypeFromStream } from "file-type";
import { Readable } from "node:stream";

/** How much of a file tells whether it is text. */
const sampleSize = 4_100;

/** Plain texts that are told apart by the name alone; none of them is ever shown as a page of ours. */
const texts: Record<string, string> = { csv: "text/csv", md: "text/markdown", ics: "text/calendar", json: "application/json" };

/**
 * The media type of a file by what it holds; what browsers and names say is not believed. Text is plain but for
 * some harmless kinds, whatever markup it holds; what nobody knows is `application/octet-stream`.
 */
export async function recogniseType(name: string, open: () => Promise<Readable>): Promise<string> {
  const sample = await beginningOf(await open());
  const known = (await fileTypeFromBuffer(sample)) ?? null;
  if (known && known.mime !== "application/zip" && known.mime !== "application/xml") return known.mime;
  if (known?.mime === "application/zip") return packedType(await open());
  if (!isText(sample)) return "application/octet-stream";
  return texts[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""] ?? "text/plain";
}

/** Office documents are archives, told by what lies in them. */
async function packedType(content: Readable): Promise<string> {
  try {
    return (await fileTypeFromStream(Readable.toWeb(content)))?.mime ?? "application/zip";
  } catch {
    return "application/zip";
  } finally {
    content.destroy();
  }
}

async function beginningOf(content: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.byteLength;
    if (size >= sampleSize) break;
  }
  return Buffer.concat(parts).subarray(0, sampleSize);
}

/** Whether bytes are UTF-8 without what only programs write; a letter cut at the end is none of theirs. */
function isText(sample: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
}
