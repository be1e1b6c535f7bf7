import type { z } from "zod";
import { batchSize } from "./contract";
import { linesOf } from "./lines.server";
import type { Part } from "./part.server";
import { fileOf } from "./parts/all-parts.server";
import type { ArchiveReader } from "./read-zip.server";

/** A line of a part that was read: the thing it tells of, or why it cannot be understood. */
export type ReadLine<Line> = { number: number } & ({ line: Line } | { faults: string[] });

/** The lines of a part, some hundred at a time. */
export async function* batchesOf<Line>(archive: ArchiveReader, part: Part<Line>): AsyncGenerator<ReadLine<Line>[]> {
  let batch: ReadLine<Line>[] = [];
  for await (const { number, text } of linesOf(await archive.stream(fileOf(part)))) {
    batch.push({ number, ...read(text, part) });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function read<Line>(text: string | null, { schema }: Part<Line>): { line: Line } | { faults: string[] } {
  if (text === null) return { faults: ["is longer than a line may be"] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { faults: ["is no JSON"] };
  }
  const result = schema.safeParse(json);
  return result.success ? { line: result.data } : { faults: result.error.issues.map(sentence) };
}

const sentence = ({ path, message }: z.core.$ZodIssue): string => (path.length > 0 ? `${path.join(".")}: ${message}` : message);
