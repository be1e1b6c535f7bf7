// npm run archive, npm run seed: a work at the terminal on the same database and build as the served application.
import path from "node:path";
import { loadBuiltApplication } from "./application.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { openDatabase } from "./database.ts";
import { say } from "./say.ts";
import { exportSettings, isOnThisMachine, readSettings } from "./settings.ts";
import { stopParts } from "./shutdown.ts";
import type { RunningParts } from "./shutdown.ts";
import { onRequestToEnd } from "./signals.ts";
import { isStartupProblem } from "./startup-problem.ts";

const projectFolder = path.resolve(import.meta.dirname, "../..");
const stop = new AbortController();
const parts: RunningParts = {};
onRequestToEnd(() => stop.abort());
process.chdir(projectFolder);

try {
  const isDone = await work(process.argv.slice(process.argv.indexOf("--work") + 1));
  process.exitCode = isDone ? 0 : 1;
} catch (error) {
  process.stderr.write(`${isStartupProblem(error) || !(error instanceof Error) ? String(error).replace(/^StartupProblem: /, "") : error.stack}\n`);
  process.exitCode = 1;
}
await stopParts(parts);
process.exit();

/** A relative file is meant from the folder where the person typed the command; npm changes to the project's. */
async function work([name = "", ...options]: string[]): Promise<boolean> {
  const settings = readSettings(process.env, projectFolder, false);
  prepareDataFolder(settings.dataFolder);
  parts.database = await openDatabase(settings);
  process.env.LOG_LEVEL ??= "warn";
  exportSettings(settings, parts.database.url);
  const { application } = await loadBuiltApplication(settings.buildFolder);
  parts.application = application;
  return application.work(name, options, { say, signal: stop.signal, from: process.env.INIT_CWD ?? process.cwd(), databaseIsLocal: isOnThisMachine(settings.databaseUrl) });
}
