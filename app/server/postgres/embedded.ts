import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Say } from "../say.ts";
import { removeAbandonedSockets } from "./abandoned-sockets.ts";
import { prepareBinaries } from "./binaries.ts";
import { embeddedUrl, ensureDatabase } from "./database.ts";
import { ensureDataFolder } from "./data-folder.ts";
import { preparePlace } from "./place.ts";
import type { ServerPlace } from "./place.ts";
import { findPostmaster } from "./postmaster.ts";
import { isAlive, underStartLock } from "./start-lock.ts";
import { startServer } from "./start-server.ts";
import type { RunningServer } from "./start-server.ts";
import { stopWatched } from "./stop.ts";

/** A database of our own that is kept running until it is stopped. */
export interface EmbeddedDatabase {
  /** how to connect; stays the same when the server has to be started again */
  readonly url: string;
  /** the folder of everything the server keeps */
  readonly home: string;
  /** Stops the server, unless another process watches over it. */
  stop(): Promise<void>;
}

const PAUSE_BEFORE_RESTART = 500;

/**
 * Runs Postgres in a data folder and keeps it running: a server that dies is started again, one that belongs to
 * another Meridian on the same folder is shared, and taken over when that one ends.
 * @param dataFolder an absolute, existing, writable folder
 * @throws StartupProblem in one line
 */
export async function startEmbeddedDatabase(dataFolder: string, say: Say): Promise<EmbeddedDatabase> {
  let place = preparePlace(dataFolder);
  const binaries = prepareBinaries(place);
  removeAbandonedSockets(place.sockets);
  let isStopping = false;
  let running = await start();
  // The address must not change when a server that was started with another temporary folder is taken over.
  place = { ...place, sockets: running.sockets };
  const kept = keepRunning();

  async function start(): Promise<RunningServer> {
    return underStartLock(place.startLock, async () => {
      if ((await ensureDataFolder(place, binaries)) === "created") say(`  made a new database in ${place.home}`);
      const server = await startServer(place, binaries);
      await ensureDatabase(server.sockets);
      return server;
    });
  }

  async function keepRunning(): Promise<void> {
    while (!isStopping) {
      await endOf(running);
      if (isStopping) return;
      say(running.kind === "own" ? "Postgres ended by itself; starting it again." : "The other Meridian stopped Postgres; starting it here.");
      await startAgain();
    }
    if (running.kind === "own") await stopWatched(running.watchdog);
  }

  async function startAgain(): Promise<void> {
    while (!isStopping) {
      try {
        running = await start();
        return;
      } catch (error) {
        say(error instanceof Error ? error.message : String(error));
        await sleep(PAUSE_BEFORE_RESTART);
      }
    }
  }

  return {
    url: embeddedUrl(place.sockets),
    home: place.home,
    async stop() {
      isStopping = true;
      if (running.kind === "adopted") return;
      await stopWatched(running.watchdog);
      await kept;
      await underStartLock(place.startLock, async () => removeSockets(place));
    },
  };
}

/** Unless another Meridian has taken over meanwhile and its server listens there. */
function removeSockets(place: ServerPlace): void {
  if (!findPostmaster(place.data)) rmSync(place.sockets, { recursive: true, force: true });
}

async function endOf(running: RunningServer): Promise<void> {
  if (running.kind === "own") {
    if (running.watchdog.exitCode === null && running.watchdog.signalCode === null) await once(running.watchdog, "exit");
    return;
  }
  while (isAlive(running.server.identity)) await sleep(500, undefined, { ref: false });
}
