import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks of /proc/<pid>/stat a second; Linux has 100 everywhere that Node runs. */
const ticksASecond = 100;

interface Process {
  pid: number;
  parent: number;
  /** CPU seconds of its own and of children it has waited for. */
  seconds: number;
}

function readProcess(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ").map(Number);
    const [, parent = 0] = fields;
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
    return { pid, parent, seconds: ticks / ticksASecond };
  } catch {
    return null;
  }
}

/** CPU seconds that a process's descendants have used so far: the application, its database, not the measuring itself. */
export function cpuOfDescendants(root: number): number {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((name) => readProcess(Number(name))).filter((each) => each !== null);
  const childrenOf = (pid: number): Process[] => all.filter((each) => each.parent === pid).flatMap((child) => [child, ...childrenOf(child.pid)]);
  return childrenOf(root).reduce((sum, each) => sum + each.seconds, 0);
}

/** Megabytes that a process holds in memory. */
export function memoryOf(pid: number): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return (Number(kibibytes) * 1_024) / 1_000_000;
}
