import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const prefix = "meridian-test";

/** Somebody who killed an earlier run also left its folders behind. */
function removeAbandoned(): void {
  for (const name of readdirSync(os.tmpdir())) {
    const [, pid] = new RegExp(`^${prefix}-(\\d+)$`).exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) removeIfOurs(path.join(os.tmpdir(), name));
  }
}

/** What another account has left is for that account to remove. */
function removeIfOurs(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (!["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * An empty folder of this process, which other accounts may pass through (Postgres of root is one).
 * What a run that ended without cleaning up has left is removed on the way.
 */
export function temporaryFolder(purpose: string): string {
  removeAbandoned();
  const ours = path.join(os.tmpdir(), `${prefix}-${process.pid}`);
  mkdirSync(ours, { recursive: true });
  chmodSync(ours, 0o711);
  const folder = mkdtempSync(path.join(ours, `${purpose}-`));
  chmodSync(folder, 0o711);
  return folder;
}
