import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const PAUSE = 500;

/**
 * Calls back when the npm that started us has gone: killed, it takes nobody along. Not started by npm, it never does.
 * @param {() => void} gone
 * @returns {() => void} stops watching
 */
export function watchNpm(gone) {
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const before = wayToNpm();
  const watch = setInterval(() => {
    if (wayToNpm() === before) return;
    clearInterval(watch);
    gone();
  }, PAUSE);
  return () => clearInterval(watch);
}

/** npm starts scripts through a shell, which on some systems stays in between and outlives npm. */
function wayToNpm() {
  const parent = look(process.ppid);
  return /sh$/.test(parent.name) ? `${process.ppid} ${parent.parent}` : String(process.ppid);
}

/** @param {number} pid @returns {{ name: string, parent: string }} */
function look(pid) {
  if (!existsSync("/proc/self/stat")) {
    const [parent = "", name = ""] = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim().split(/\s+/);
    return { name, parent };
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    return { name: stat.slice(stat.indexOf("(") + 1, end), parent: stat.slice(end + 2).split(" ")[1] ?? "" };
  } catch {
    return { name: "", parent: "" };
  }
}
