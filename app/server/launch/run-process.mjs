import path from "node:path";
import { runChild } from "./child.mjs";
import { memoryOptions } from "./memory.mjs";
import { watchNpm } from "./npm-watch.mjs";

/** What the process ends with when it wants to be started again, in development. */
const RESTART_CODE = 75;

/**
 * Runs the process until it ends. It is tied to this launcher by an IPC channel, which the kernel closes even when the
 * launcher is killed.
 * @param {string} projectFolder
 * @param {string} node
 * @param {boolean} isDevelopment
 * @returns {Promise<number>} the exit code
 */
export async function runProcess(projectFolder, node, isDevelopment) {
  const options = ["main.ts", "--launched", ...(isDevelopment ? ["--dev"] : [])];
  for (;;) {
    const { code, wasAsked } = await runTied(projectFolder, node, options, isDevelopment ? "development" : "production");
    if (code !== RESTART_CODE || wasAsked) return code;
  }
}

/**
 * Does a work at the terminal, tied to this launcher in the same way.
 * @param {string} projectFolder
 * @param {string} node
 * @param {string[]} options from "--work" on
 * @returns {Promise<number>} the exit code
 */
export async function runWork(projectFolder, node, options) {
  return (await runTied(projectFolder, node, ["work.ts", "--launched", ...options], "production")).code;
}

/** @param {string} projectFolder @param {string} node @param {string[]} options @param {string} mode */
function runTied(projectFolder, node, [program = "", ...options], mode) {
  const bin = path.join(projectFolder, "node_modules", ".bin");
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}`, NODE_ENV: mode };
  const file = path.join(projectFolder, "app", "server", program);
  return runChild(node, [...memoryOptions, file, ...options], { cwd: projectFolder, env, stdio: ["ignore", "inherit", "inherit", "ipc"] }, endWithNpm);
}

function endWithNpm(child) {
  const stopWatching = watchNpm(() => child.kill("SIGTERM"));
  child.once("close", stopWatching);
}
