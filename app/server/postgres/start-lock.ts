import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode, StartupProblem } from "../startup-problem.ts";
import { identityOf } from "./process-identity.ts";

const PATIENCE = 60_000;

/**
 * Lets one process at a time decide what becomes of a data folder. The lock is a file that names its holder; a holder
 * that was killed is recognised by its identity and its lock is taken over.
 */
export async function underStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await acquire(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function acquire(file: string): Promise<void> {
  const mine = identityOf(process.pid) ?? String(process.pid);
  const claim = `${file}.${process.pid}`;
  const deadline = Date.now() + PATIENCE;
  writeFileSync(claim, mine);
  try {
    while (!claimed(claim, file)) {
      const holder = readHolder(file);
      if (holder !== null && !isAlive(holder)) takeAway(file, holder);
      else if (Date.now() > deadline) throw new StartupProblem(`Process ${holder ?? "?"} holds ${file} for more than a minute. Stop it and start again.`);
      else await sleep(40);
    }
  } finally {
    rmSync(claim, { force: true });
  }
}

/** A hard link appears with its content or not at all, which creating and writing a file does not promise. */
function claimed(claim: string, file: string): boolean {
  try {
    linkSync(claim, file);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Whether the process of an identity still lives. */
export function isAlive(identity: string): boolean {
  return identityOf(Number.parseInt(identity, 10)) === identity;
}

/** Of two that find the same dead lock one may already have taken it over: what was moved is looked at before it goes. */
function takeAway(file: string, deadHolder: string): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readHolder(aside) !== deadHolder) claimed(aside, file);
  rmSync(aside, { force: true });
}
