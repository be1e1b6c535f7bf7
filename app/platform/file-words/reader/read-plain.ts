import type { FileWords } from "../file-words.ts";
import { GatheredWords } from "./gathered-words.ts";

/** A plain text as it stands. */
export function readPlain(content: Uint8Array): FileWords {
  const words = new GatheredWords();
  words.begin();
  words.add(new TextDecoder().decode(content));
  return words.done();
}
