import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { timed } from "./elapsed.mjs";
import { isInstalled, lockStamp, packagesOf } from "./lockfile.mjs";
import { npmCi } from "./npm.mjs";
import { isRecentEnough, nodeOutside } from "./runtime.mjs";

/**
 * Installs the packages of the lockfile unless they are there.
 * @param {string} projectFolder
 */
export async function installIfNeeded(projectFolder) {
  const stamp = path.join(projectFolder, "node_modules", ".meridian-lock");
  const wanted = lockStamp(projectFolder);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!isInstalled(projectFolder)) {
    console.log("Meridian installs its packages; this happens once and takes a minute or two.");
    await install(projectFolder);
  }
  writeStamp(stamp, wanted);
}

/** @param {string} projectFolder */
async function install(projectFolder) {
  const host = nodeOutside(projectFolder);
  const pinned = `node-${process.platform}-${process.arch}`;
  const entry = packagesOf(path.join(projectFolder, "package-lock.json"))?.[`node_modules/${pinned}`];
  if (isRecentEnough(host) || !entry) return timed("Installing the packages of package-lock.json", () => npmCi(host, projectFolder));
  const folder = path.join(projectFolder, `.build-node-${process.pid}`);
  try {
    const node = await timed("Fetching the Node that Meridian runs on", () => installNodeAlone(host, folder, pinned, entry));
    await timed("Installing the packages of package-lock.json", () => npmCi(node, projectFolder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * npm on an older Node would leave out the optional packages that need a newer one, compilers among them. So the pinned
 * Node comes first and alone, held to the same checksum, and npm runs on it.
 */
async function installNodeAlone(host, folder, name, entry) {
  const root = { name: "meridian-node", version: "0.0.0", private: true, dependencies: { [name]: entry.version } };
  const lockfile = { name: root.name, version: root.version, lockfileVersion: 3, requires: true, packages: { "": root, [`node_modules/${name}`]: { ...entry, optional: false } } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(root));
  writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify(lockfile));
  await npmCi(host, folder);
  return path.join(folder, "node_modules", ".bin", "node");
}

/** Packages that another user installed serve as well; then the question is asked again next time. */
function writeStamp(stamp, text) {
  try {
    writeFileSync(stamp, text);
  } catch (error) {
    if (!["EACCES", "EROFS", "EPERM"].includes(error.code)) throw error;
  }
}
