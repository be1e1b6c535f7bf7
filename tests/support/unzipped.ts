import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/** What is in a ZIP, by name and in its order, as text. */
export async function unzipped(zip: Buffer): Promise<Map<string, string>> {
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of opened.eachEntry()) parts.set(entry.fileName, (await buffer(await opened.openReadStreamPromise(entry))).toString());
  return parts;
}
