import { readFileSync } from "node:fs";
import path from "node:path";
import { commandOf, identityOf } from "./process-identity.ts";

/** A living server process of a data folder, as its `postmaster.pid` states it. */
export interface Postmaster {
  readonly pid: number;
  readonly identity: string;
  readonly sockets: string;
  readonly status: "starting" | "ready" | "stopping";
}

/** Lines of postmaster.pid, counted from 0, as Postgres documents them in pidfile.h. */
const PID = 0;
const SOCKETS = 4;
const STATUS = 7;

/**
 * The server that lives on a data folder (its real path); null when there is none, even if a killed one left its file.
 */
export function findPostmaster(data: string): Postmaster | null {
  const lines = readPidFile(data);
  const pid = Number(lines[PID]);
  const identity = pid > 0 ? identityOf(pid) : null;
  if (identity === null || !isServerOf(pid, data)) return null;
  const status = lines[STATUS]?.trim();
  return {
    pid,
    identity,
    sockets: lines[SOCKETS] ?? "",
    status: status === "ready" || status === "stopping" ? status : "starting",
  };
}

/**
 * Whether postmaster.pid names a living process that is no server of this folder: the number was given to another
 * process after a crash. Postgres would refuse to start because of it.
 */
export function pidFileIsMisleading(data: string): boolean {
  const pid = Number(readPidFile(data)[PID]);
  return pid > 0 && identityOf(pid) !== null && !isServerOf(pid, data);
}

function isServerOf(pid: number, data: string): boolean {
  return commandOf(pid)?.includes(`postgres -D ${data} `) ?? false;
}

function readPidFile(data: string): string[] {
  try {
    return readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}
