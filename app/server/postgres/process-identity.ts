import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const hasProcFolder = existsSync("/proc/self/stat");

/**
 * A text that stays the same while a process lives and never comes back, although process numbers do; null when no
 * such process lives. A zombie counts as dead.
 */
export function identityOf(pid: number): string | null {
  return hasProcFolder ? identityFromProc(pid) : identityFromSignal(pid);
}

/** The command line of a living process, or null. */
export function commandOf(pid: number): string | null {
  try {
    if (hasProcFolder) return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  } catch {
    return null;
  }
}

function identityFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state] = fields;
    const startedAt = fields[19];
    return state === "Z" || state === "X" ? null : `${pid}@${startedAt}`;
  } catch {
    return null;
  }
}

function identityFromSignal(pid: number): string | null {
  try {
    process.kill(pid, 0);
    return `${pid}@`;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM" ? `${pid}@` : null;
  }
}
