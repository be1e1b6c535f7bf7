import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runChild } from "./child.mjs";
import { precompress } from "./compress.mjs";
import { timed } from "./elapsed.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { LaunchProblem } from "./problem.mjs";
import { thinRoutes } from "./routes-file.mjs";

/** Lies in the build itself, so that the two can never disagree. */
const STAMP = "sources.sha256";

/**
 * Builds the application unless the build that is there was made of the same sources.
 * @param {string} projectFolder
 * @param {string} node the Node to build with
 */
export async function buildIfNeeded(projectFolder, node) {
  const stamp = path.join(projectFolder, "build", STAMP);
  const wanted = fingerprint(projectFolder);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  await timed("Building the application", () => buildAndSwap(projectFolder, node, wanted));
}

/** Beside the build that is there, which stays until the new one is complete. */
async function buildAndSwap(projectFolder, node, stamp) {
  removeUnfinished(projectFolder);
  const name = `.build-${process.pid}`;
  const folder = path.join(projectFolder, name);
  try {
    await viteBuild(projectFolder, node, name);
    thinRoutes(path.join(folder, "client"));
    await precompress(path.join(folder, "client"));
    writeFileSync(path.join(folder, STAMP), stamp);
    swap(projectFolder, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function viteBuild(projectFolder, node, buildDirectory) {
  const remix = path.join(projectFolder, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const env = { ...process.env, NODE_ENV: "production", BUILD_DIRECTORY: buildDirectory };
  let complaint = "";
  const { code, wasAsked } = await runChild(node, [remix, "vite:build", "--logLevel", "warn"], { cwd: projectFolder, env, stdio: ["ignore", "inherit", "pipe"] }, (child) => {
    child.stderr?.on("data", (text) => (complaint += text));
  });
  if (wasAsked) throw new LaunchProblem("Stopped while building.");
  if (code === 0) return;
  process.stderr.write(`${withoutStack(complaint)}\n`);
  const kept = existsSync(path.join(projectFolder, "build")) ? " The last one that worked was kept." : "";
  throw new LaunchProblem(`The build failed, see above.${kept}`);
}

/** Vite prints its own stack and the name of every file it read; what is wrong stands before. */
function withoutStack(complaint) {
  return complaint.split(/\n\s+at /)[0];
}

function swap(projectFolder, folder) {
  const build = path.join(projectFolder, "build");
  const old = path.join(projectFolder, `.build-old-${process.pid}`);
  if (existsSync(build)) renameSync(build, old);
  renameSync(folder, build);
  rmSync(old, { recursive: true, force: true });
}

/** What builds leave that were killed; those of living ones stay. */
function removeUnfinished(projectFolder) {
  for (const name of readdirSync(projectFolder)) {
    const owner = /^\.build-(?:old-)?(\d+)$/.exec(name);
    if (owner && !isAlive(Number(owner[1]))) rmSync(path.join(projectFolder, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
