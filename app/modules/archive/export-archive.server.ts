import { sql } from "drizzle-orm";
import { database, transaction } from "~/platform/database/connection.server";
import type { TerminalTask } from "~/platform/application.server";
import { nameEverything } from "./archive-keys.server";
import { archiveFormat, archiveVersion, manifestFile } from "./contract";
import { allParts, fileOf } from "./parts/all-parts.server";
import { figure, progressTo, type Progress } from "./progress";
import { writeArchive } from "./write-zip.server";

/** Stops in the middle: what was written so far is removed. */
class Interrupted extends Error {}

async function* linesOf(lines: AsyncIterable<unknown>, counted: (count: number) => void, signal: AbortSignal): AsyncGenerator<string> {
  let count = 0;
  for await (const line of lines) {
    if (signal.aborted) throw new Interrupted();
    yield `${JSON.stringify(line)}\n`;
    counted(++count);
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

function exportParts(file: string, progress: Progress, signal: AbortSignal): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const write = database().transaction(async (tx) => {
    await tx.execute(sql`set local jit = off`);
    await writeArchive(file, async (archive) => {
      for (const part of allParts) {
        counts[part.name] = 0;
        const counted = (count: number) => {
          counts[part.name] = count;
          progress(() => `${part.name}: ${figure(count)}`);
        };
        await archive.add(fileOf(part), linesOf(part.stored(tx), counted, signal));
        await part.storedFiles?.(tx, archive);
      }
      const manifest = { format: archiveFormat, version: archiveVersion, createdAt: new Date().toISOString(), counts };
      await archive.add(manifestFile, once(`${JSON.stringify(manifest, null, 2)}\n`));
    });
  }, { isolationLevel: "repeatable read", accessMode: "read only" });
  return write.then(() => counts);
}

/**
 * Writes all there is into an archive, as of one moment, while people go on working. The file can be read by its owner
 * alone; passwords, sessions and links are not in it.
 */
export async function exportArchive(file: string, { say, signal }: TerminalTask): Promise<boolean> {
  await transaction(nameEverything);
  try {
    const counts = await exportParts(file, progressTo(say), signal);
    for (const [name, count] of Object.entries(counts)) say(`  ${name}: ${figure(count)}`);
    say(`Exported to ${file}`);
    return true;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say("Interrupted: nothing was written.");
    return false;
  }
}
