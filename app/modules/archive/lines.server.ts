import type { Readable } from "node:stream";
import { maxLineBytes } from "./contract";

/** A line of a part, with its number in the file, counted from 1. */
export interface NumberedLine {
  number: number;
  /** Null when it is longer than a line may be. */
  text: string | null;
}

const lineEnd = 0x0a;

/** The lines of a stream, one after the other, never more than one in memory. Empty ones are passed over. */
export async function* linesOf(stream: Readable): AsyncGenerator<NumberedLine> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= maxLineBytes) parts.push(part);
  };
  const take = (): NumberedLine => {
    number += 1;
    const text = length > maxLineBytes ? null : Buffer.concat(parts).toString("utf8").trim();
    parts = [];
    length = 0;
    return { number, text };
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let begin = 0;
    for (let end = chunk.indexOf(lineEnd); end !== -1; end = chunk.indexOf(lineEnd, begin)) {
      keep(chunk.subarray(begin, end));
      const line = take();
      if (line.text !== "") yield line;
      begin = end + 1;
    }
    keep(chunk.subarray(begin));
  }
  if (length > 0) {
    const line = take();
    if (line.text !== "") yield line;
  }
}
