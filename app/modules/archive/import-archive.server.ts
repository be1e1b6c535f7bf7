import "~/modules/installation/contract";
import { transaction } from "~/platform/database/connection.server";
import type { TerminalTask } from "~/platform/application.server";
import { followNow } from "~/platform/events/follow-now.server";
import { batchesOf } from "./batches.server";
import { checkArchive } from "./check-archive.server";
import type { Part } from "./part.server";
import { allParts } from "./parts/all-parts.server";
import { markAnswers } from "./parts/messages.server";
import { figure, progressTo, type Progress } from "./progress";
import { openArchive, type ArchiveReader } from "./read-zip.server";
import { watchIndex } from "./watch-index.server";

/** Says everything that is wrong, as it is found; whether there was anything. */
async function sayFaults(archive: ArchiveReader, progress: Progress, { say, signal }: TerminalTask): Promise<boolean> {
  let count = 0;
  for await (const { file, number, words } of checkArchive(archive, progress, signal)) {
    count += 1;
    say(`${file}${number > 0 ? `:${number}` : ""}: ${words}`);
  }
  if (count > 0) say(`${figure(count)} ${count === 1 ? "error" : "errors"}: nothing was imported.`);
  return count > 0;
}

/** Stores what a part brings, a batch a transaction, so that an interruption leaves whole batches behind. */
async function addPart<Line>(archive: ArchiveReader, part: Part<Line>, progress: Progress, signal: AbortSignal): Promise<number> {
  let [read, added] = [0, 0];
  for await (const batch of batchesOf(archive, part)) {
    if (signal.aborted) return added;
    const lines = batch.flatMap((one) => ("line" in one ? [one.line] : []));
    added += await transaction((tx) => part.add(tx, lines, archive));
    read += batch.length;
    progress(() => `${part.name}: ${figure(read)}, ${figure(added)} new`);
  }
  return added;
}

/** Answers come last: their messages have to be there. */
async function addAnswers(archive: ArchiveReader): Promise<void> {
  const threads = allParts.find(({ name }) => name === "threads");
  if (!threads) return;
  for await (const batch of batchesOf(archive, threads)) {
    const answers = batch.flatMap((one) => ("line" in one && typeof one.line.answer === "string" ? [{ thread: String(one.line.key), answer: one.line.answer }] : []));
    await transaction((tx) => markAnswers(tx, answers));
  }
}

/**
 * Brings an archive in: first all of it is checked, and with a single error nothing is stored. What is there already stays
 * as it is, so that the same archive may come twice, and one that was interrupted goes on where it stopped.
 * @returns whether all of it is in (or, in a dry run, could be)
 */
export async function importArchive(file: string, { dryRun }: { dryRun: boolean }, task: TerminalTask): Promise<boolean> {
  const { say, signal } = task;
  const archive = await openArchive(file);
  const progress = progressTo(say);
  try {
    if (await sayFaults(archive, progress, task)) return false;
    if (dryRun && !signal.aborted) say("No errors: this archive can be imported.");
    if (dryRun) return !signal.aborted;
    for (const part of allParts) {
      const added = await addPart(archive, part, progress, signal);
      if (signal.aborted) break;
      say(`  ${part.name}: ${figure(added)} new`);
    }
    if (signal.aborted) {
      say("Interrupted: what was stored so far stays. The same command goes on from there.");
      return false;
    }
    await addAnswers(archive);
    await watchIndex(say, () => followNow("installation.filled", { demo: false }));
    say(`Imported ${file}`);
    return true;
  } finally {
    archive.close();
  }
}
