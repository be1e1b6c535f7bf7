import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Postmaster } from "./postmaster.ts";
import { isAlive } from "./start-lock.ts";

/** Closes the watchdog's standard input, which stops the server, and waits until both are gone. */
export async function stopWatched(watchdog: ChildProcess): Promise<void> {
  const hasEnded = watchdog.exitCode !== null || watchdog.signalCode !== null;
  const ended = hasEnded ? Promise.resolve() : once(watchdog, "exit");
  watchdog.stdin?.destroy();
  await ended;
}

/**
 * Stops a server that nobody watches: as a rule its watchdog is already stopping it, so it gets a second, then a fast
 * stop of our own, which does no harm twice, then an immediate one, which costs a recovery but loses nothing.
 */
export async function stopUnwatched(server: Postmaster): Promise<void> {
  if (await isGoneWithin(server, 1_000)) return;
  signal(server, "SIGINT");
  if (await isGoneWithin(server, 10_000)) return;
  signal(server, "SIGQUIT");
  await isGoneWithin(server, 10_000);
}

async function isGoneWithin(server: Postmaster, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(server.identity)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

function signal(server: Postmaster, name: NodeJS.Signals): void {
  try {
    process.kill(server.pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}
