import type { ChildProcess } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartupProblem } from "../startup-problem.ts";
import type { Binaries } from "./binaries.ts";
import { answers } from "./database.ts";
import { ensureSocketFolder } from "./place.ts";
import type { ServerPlace } from "./place.ts";
import { findPostmaster, pidFileIsMisleading } from "./postmaster.ts";
import type { Postmaster } from "./postmaster.ts";
import { identityOf } from "./process-identity.ts";
import { isAlive } from "./start-lock.ts";
import { stopUnwatched } from "./stop.ts";
import { fatalLineSince, logPosition, spawnServer } from "./watchdog.ts";

/** A running server: one this process watches over, or one that another living process does. */
export type RunningServer =
  | { readonly kind: "own"; readonly watchdog: ChildProcess; readonly sockets: string }
  | { readonly kind: "adopted"; readonly server: Postmaster; readonly sockets: string };

/** What a killed server leaves behind for a moment; its last processes notice within milliseconds. */
const PASSING = /already exists|still in use|is another p|shutting down|could not lock/;
const PATIENCE_WITH_PASSING = 30_000;

/** Makes a server run on the data folder, whatever state the last one left. Call under the start lock. */
export async function startServer(place: ServerPlace, binaries: Binaries): Promise<RunningServer> {
  const deadline = Date.now() + PATIENCE_WITH_PASSING;
  for (;;) {
    const living = findPostmaster(place.data);
    if (!living) {
      const started = await tryToStart(place, binaries);
      if (typeof started !== "string") return { kind: "own", watchdog: started, sockets: place.sockets };
      if (!PASSING.test(started) || Date.now() > deadline) throw new StartupProblem(`Postgres does not start: ${started || "it ended without a word"} (log: ${place.log})`);
    } else if (!hasLivingKeeper(place)) {
      await stopUnwatched(living);
    } else if (living.status === "ready" && (await answers(living.sockets))) {
      return { kind: "adopted", server: living, sockets: living.sockets };
    } else if (Date.now() > deadline) {
      throw new StartupProblem(`Another Meridian uses ${place.home}, but its database (process ${living.pid}) does not answer: stop it, or choose another DATA_DIR.`);
    }
    await sleep(50);
  }
}

/** The watchdog once the server is ready, or the line it ended with. */
async function tryToStart(place: ServerPlace, binaries: Binaries): Promise<ChildProcess | string> {
  clearLeftovers(place);
  writeFileSync(place.keeper, identityOf(process.pid) ?? "");
  const position = logPosition(place);
  const watchdog = spawnServer(place, binaries);
  const failed = new Promise<true>((resolve) => {
    watchdog.once("error", () => resolve(true));
    watchdog.once("exit", () => resolve(true));
  });
  for (;;) {
    if (findPostmaster(place.data)?.status === "ready") return watchdog;
    const hasFailed = await Promise.race([failed, sleep(15, false)]);
    if (hasFailed) return fatalLineSince(place, position);
  }
}

/** Only with no living server on the folder, and under the start lock. */
function clearLeftovers(place: ServerPlace): void {
  if (pidFileIsMisleading(place.data)) rmSync(path.join(place.data, "postmaster.pid"), { force: true });
  ensureSocketFolder(place);
  for (const name of readdirSync(place.sockets)) rmSync(path.join(place.sockets, name), { force: true });
}

function hasLivingKeeper(place: ServerPlace): boolean {
  try {
    return isAlive(readFileSync(place.keeper, "utf8"));
  } catch {
    return false;
  }
}
