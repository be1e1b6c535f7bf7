import path from "node:path";
import type { RequestHandler } from "express";
import { announce } from "./announce.ts";
import { loadBuiltApplication } from "./application.ts";
import type { LoadedApplication } from "./application.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { openDatabase } from "./database.ts";
import { needsRestart, RESTART_CODE } from "./development/needs-restart.ts";
import { builtAssets } from "./http/assets.ts";
import { createExpressApp } from "./http/express-app.ts";
import { FrontDoor } from "./http/front-door.ts";
import { createHttpServer, listen } from "./http/listen.ts";
import { say, whileSaying } from "./say.ts";
import { exportSettings, readSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { stopParts } from "./shutdown.ts";
import type { RunningParts } from "./shutdown.ts";
import { onRequestToEnd } from "./signals.ts";
import { isStartupProblem } from "./startup-problem.ts";

const projectFolder = path.resolve(import.meta.dirname, "../..");
const isDevelopment = process.argv.includes("--dev");
process.chdir(projectFolder);
const parts: RunningParts = {};
let isEnding = false;

onRequestToEnd(() => void end(0));
// Rejected promises that nobody looked at come here too.
process.on("uncaughtException", (error) => void fail(error));

try {
  await start(readSettings(process.env, projectFolder, isDevelopment));
} catch (error) {
  await fail(error);
}

async function start(settings: Settings): Promise<void> {
  prepareDataFolder(settings.dataFolder);
  parts.server = createHttpServer();
  parts.door = new FrontDoor(parts.server, settings);
  await listen(parts.server, settings);
  say(`Opening the database (data folder ${settings.dataFolder})`);
  parts.database = await openDatabase(settings);
  exportSettings(settings, parts.database.url);
  const { loaded, files } = await load(settings, parts.door);
  parts.application = loaded.application;
  const prepared = await whileSaying("preparing the database", () => loaded.application.prepare((line) => say(`  ${line}`)));
  parts.door.inner.on("request", createExpressApp(settings, loaded, files));
  await loaded.application.attach(parts.door.inner);
  if (isEnding) return;
  parts.door.open(loaded.application);
  announce(settings, prepared, say);
}

async function load(settings: Settings, door: FrontDoor): Promise<{ loaded: LoadedApplication; files: RequestHandler }> {
  if (settings.mode === "production") {
    return { loaded: await loadBuiltApplication(settings.buildFolder), files: builtAssets(settings.buildFolder) };
  }
  const { startVite } = await import("./development/vite.ts");
  const tools = await whileSaying("starting Vite", () => startVite(projectFolder, settings.dataFolder, door.inner));
  parts.closeTools = () => tools.close();
  tools.onChange((file) => {
    if (!needsRestart(projectFolder, file)) return;
    say(`Starting again: ${path.relative(projectFolder, file)} changed.`);
    void end(RESTART_CODE);
  });
  return tools;
}

async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  if (code === 0) say("Stopping.");
  await stopParts(parts).catch((error: unknown) => {
    code = 1;
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  });
  process.exit(code);
}

async function fail(error: unknown): Promise<void> {
  if (isStartupProblem(error)) process.stderr.write(`${error.message}\n`);
  else if (parts.application) parts.application.log.error({ err: error }, "a fault that nobody caught: Meridian stops");
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  await end(1);
}
