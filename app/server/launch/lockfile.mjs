import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {Record<string, Entry>} Packages by their folder
 */

/** What the lockfile asks for on this system, as one line. @param {string} projectFolder */
export function lockStamp(projectFolder) {
  const lockfile = readFileSync(path.join(projectFolder, "package-lock.json"));
  return `${createHash("sha256").update(lockfile).digest("hex")} ${process.platform}-${process.arch}\n`;
}

/**
 * The packages of a lockfile, or null when there is no such file.
 * @param {string} file
 * @returns {Packages | null}
 */
export function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/**
 * Whether npm's own record of node_modules says the same as the lockfile, because somebody ran npm themselves. A
 * package for this system that is not there counts: an npm on an old Node leaves some out without a word.
 * @param {string} projectFolder
 */
export function isInstalled(projectFolder) {
  const installed = packagesOf(path.join(projectFolder, "node_modules", ".package-lock.json"));
  const wanted = packagesOf(path.join(projectFolder, "package-lock.json"));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === "") return true;
    const found = installed[folder];
    return found ? found.integrity === entry.integrity : entry.optional === true && !isForThisSystem(entry);
  });
}

/** Packages without a system of their own (parts of a WebAssembly variant) may be missing. @param {Entry} entry */
function isForThisSystem({ os, cpu, libc }) {
  if (!os || !cpu) return false;
  return os.includes(process.platform) && cpu.includes(process.arch) && (!libc || libc.includes(libcFamily()));
}

function libcFamily() {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return header.glibcVersionRuntime ? "glibc" : "musl";
}
