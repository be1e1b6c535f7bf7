import { z } from "zod";
import { transaction } from "~/platform/database/connection.server";
import { batchesOf, type ReadLine } from "./batches.server";
import { archiveFormat, archiveVersion, manifestFile } from "./contract";
import { knownThings, type Known } from "./known.server";
import type { Part } from "./part.server";
import { allParts, fileOf } from "./parts/all-parts.server";
import { figure, type Progress } from "./progress";
import type { ArchiveReader } from "./read-zip.server";

/** What is wrong with an archive, and where. */
export interface Fault {
  file: string;
  /** 0 for the file as a whole. */
  number: number;
  words: string;
}

const manifestSchema = z.looseObject({
  format: z.literal(archiveFormat, { error: `must be "${archiveFormat}"` }),
  version: z.literal(archiveVersion, { error: `must be ${archiveVersion}; this Meridian reads no other` }),
});

async function manifestFaults(archive: ArchiveReader): Promise<Fault[]> {
  const fault = (words: string) => ({ file: manifestFile, number: 0, words });
  if (!archive.has(manifestFile)) return [fault("is missing")];
  try {
    const result = manifestSchema.safeParse(JSON.parse((await archive.file(manifestFile)).toString("utf8")));
    return result.success ? [] : result.error.issues.map(({ path, message }) => fault(`${path.join(".")}: ${message}`));
  } catch {
    return [fault("is no JSON")];
  }
}

async function* partFaults<Line>(archive: ArchiveReader, part: Part<Line>, known: Known, counted: (count: number) => void): AsyncGenerator<Fault> {
  let count = 0;
  const fault = (number: number, words: string) => ({ file: fileOf(part), number, words });
  for await (const batch of batchesOf(archive, part)) {
    for (const read of batch) {
      const words = "faults" in read ? read.faults : await part.faults(read.line, known, archive, read.number);
      yield* words.map((text) => fault(read.number, text));
    }
    yield* (await collisionsOf(part, batch)).map(([number, words]) => fault(number, words));
    counted((count += batch.length));
  }
}

async function collisionsOf<Line>(part: Part<Line>, batch: ReadLine<Line>[]): Promise<[number, string][]> {
  const read = batch.flatMap((one) => ("line" in one ? [one] : []));
  if (!part.collisions || read.length === 0) return [];
  const found = await transaction(async (tx) => part.collisions?.(tx, read.map(({ line }) => line)));
  return [...(found ?? [])].map(([place, words]) => [read[place]?.number ?? 0, words]);
}

/** Answers that are no message of their thread; a thread that is stored may have more than the archive. */
function missingAnswers({ answers, threads }: Known): Fault[] {
  const missing = [...answers].filter(([, { thread }]) => !threads.get(thread)?.stored);
  return missing.map(([answer, { number }]) => ({ file: "threads.ndjson", number, words: `answer: the thread holds no message "${answer}"` }));
}

/** Reads a whole archive and finds everything that is wrong with it; writes nothing. */
export async function* checkArchive(archive: ArchiveReader, progress: Progress, signal: AbortSignal): AsyncGenerator<Fault> {
  const wrong = await manifestFaults(archive);
  yield* wrong;
  if (wrong.length > 0) return;
  const known = await knownThings();
  for (const part of allParts) {
    if (signal.aborted) return;
    yield* partFaults(archive, part, known, (count) => progress(() => `checked ${part.name}: ${figure(count)}`));
    if (part.name === "messages") yield* missingAnswers(known);
  }
}
