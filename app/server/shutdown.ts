import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Application } from "./application.ts";
import type { Database } from "./database.ts";
import type { FrontDoor } from "./http/front-door.ts";

/** What has been started so far; parts that are not there yet are not stopped. */
export interface RunningParts {
  server?: Server;
  door?: FrontDoor;
  application?: Application;
  /** of the development server */
  closeTools?: () => Promise<void>;
  database?: Database;
}

/** From the first signal to the end, at most. */
const HARD_LIMIT = 10_000;
const LIMIT_FOR_REQUESTS = 2_500;

/**
 * Stops everything in the order in which nothing acknowledged is lost: no new connection, the requests that run are
 * answered, documents and events are flushed, the rest is cut, Postgres last. Ends by itself after ten seconds; then
 * the closing of our pipes still stops Postgres.
 */
export async function stopParts(parts: RunningParts): Promise<void> {
  const limit = setTimeout(() => {
    process.stderr.write("Meridian did not stop within 10 s and was ended.\n");
    process.exit(1);
  }, HARD_LIMIT);
  try {
    parts.door?.startClosing();
    parts.server?.close();
    parts.server?.closeIdleConnections();
    await requestsAreAnswered(parts.door);
    await parts.application?.close();
    parts.server?.closeAllConnections();
    await parts.closeTools?.();
  } finally {
    await parts.database?.stop();
    clearTimeout(limit);
  }
}

async function requestsAreAnswered(door: FrontDoor | undefined): Promise<void> {
  const deadline = Date.now() + LIMIT_FOR_REQUESTS;
  while (door && door.inFlight > 0 && Date.now() < deadline) await sleep(20);
}
