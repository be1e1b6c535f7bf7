import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { commandOf } from "./process-identity.ts";

/** Folders of sockets: `meridian-` and twelve digits that stand for the home of a server. */
const NAME = /^meridian-[0-9a-f]{12}$/;

/** A server that is being started has made its folder and no socket yet. */
const LONGEST_START = 60_000;

/**
 * Removes the socket folders that killed servers left in a temporary folder: those of the same account as `own`, in which
 * no living server listens. Folders of somebody else stay.
 */
export function removeAbandonedSockets(own: string): void {
  const { uid } = statSync(own);
  const around = path.dirname(own);
  for (const name of readdirSync(around)) {
    const folder = path.join(around, name);
    if (NAME.test(name) && folder !== own && isAbandoned(folder, uid)) rmSync(folder, { recursive: true, force: true });
  }
}

function isAbandoned(folder: string, uid: number): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory() || found.uid !== uid || Date.now() - found.mtimeMs < LONGEST_START) return false;
  const server = serverIn(folder);
  return server === null || !commandOf(server)?.includes("postgres");
}

/** The process that the lock beside a socket names; null when there is none. */
function serverIn(folder: string): number | null {
  try {
    return Number(readFileSync(path.join(folder, ".s.PGSQL.5432.lock"), "utf8").split("\n")[0]) || null;
  } catch {
    return null;
  }
}
