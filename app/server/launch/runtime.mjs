import { spawnSync } from "node:child_process";
import path from "node:path";
import { LaunchProblem } from "./problem.mjs";

/** The first version whose crypto has argon2 and that runs TypeScript without a flag. */
const OLDEST = [24, 7];

/**
 * The Node that runs Meridian: the pinned one from node_modules, or the host's on a system that it does not exist for.
 * @param {string} projectFolder
 */
export function meridianNode(projectFolder) {
  const pinned = path.join(projectFolder, "node_modules", ".bin", "node");
  if (versionOf(pinned)) return pinned;
  if (isRecentEnough(process.execPath)) return process.execPath;
  throw new LaunchProblem(`There is no packaged Node for this system, and its own is ${process.versions.node}: install Node ${OLDEST.join(".")} or newer.`);
}

/**
 * A Node outside the project: npm must not run on one in the folder that it replaces.
 * @param {string} projectFolder
 */
export function nodeOutside(projectFolder) {
  const onPath = (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, "node"));
  const modules = path.join(projectFolder, "node_modules") + path.sep;
  const outside = [process.env.npm_node_execpath, process.execPath, ...onPath].filter((node) => node && !node.startsWith(modules));
  return outside.find((node) => versionOf(node)) ?? process.execPath;
}

/** @param {string} node */
export function isRecentEnough(node) {
  const [major = 0, minor = 0] = versionOf(node)?.slice(1).split(".").map(Number) ?? [];
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** @param {string} node @returns {string | null} null when it does not run */
function versionOf(node) {
  const { status, stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
