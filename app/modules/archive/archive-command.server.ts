import path from "node:path";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { fillReferenceData } from "~/modules/installation/public.server";
import type { TerminalTask } from "~/platform/application.server";
import { StartupProblem } from "~/platform/database/startup-problem";
import { exportArchive } from "./export-archive.server";
import { importArchive } from "./import-archive.server";

const usage = "Say what to do: npm run archive -- export FILE, or npm run archive -- import FILE [--dry-run]";

function read(options: string[]) {
  try {
    const { values, positionals } = parseArgs({ args: options, options: { "dry-run": { type: "boolean", default: false } }, allowPositionals: true });
    return { dryRun: values["dry-run"], words: positionals };
  } catch (error) {
    throw new StartupProblem(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

/** `npm run archive`. Throws StartupProblem for a command that cannot be understood. */
export async function archiveCommand(options: string[], task: TerminalTask): Promise<boolean> {
  const { dryRun, words: [what, name, ...rest] } = read(options);
  if (!name || rest.length > 0 || (what !== "export" && what !== "import") || (dryRun && what === "export")) throw new StartupProblem(usage);
  const file = path.resolve(task.from, name);
  await fillReferenceData(task.say);
  if (what === "import") return importArchive(file, { dryRun }, task);
  if (existsSync(file)) throw new StartupProblem(`${file} is there already: choose another name, or remove it.`);
  return exportArchive(file, task);
}
