import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What is done to a build after it was made. */
const FINISHING = ["compress.mjs", "routes-file.mjs"].map((name) => path.join("app", "server", "launch", name));
/** All that a build is made of; the process runs from its sources. */
const SOURCES = ["app", "db", "public", "package.json", "package-lock.json", "vite.config.ts", "remix.config.js", "lingui.config.ts", "tsconfig.json", ...FINISHING];
const NOT_BUILT = path.join("app", "server");

/**
 * A text that changes when a source of the build does.
 * @param {string} projectFolder
 */
export function fingerprint(projectFolder) {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesIn(projectFolder, source)) hash.update(`${file}\0`).update(readFileSync(path.join(projectFolder, file))).update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} projectFolder
 * @param {string} name
 * @returns {string[]} sorted, so that the order of the file system does not matter
 */
function filesIn(projectFolder, name) {
  const found = statSync(path.join(projectFolder, name), { throwIfNoEntry: false });
  if (!found || name === NOT_BUILT) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(path.join(projectFolder, name)).sort().flatMap((entry) => filesIn(projectFolder, path.join(name, entry)));
}
