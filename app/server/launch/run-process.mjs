import path from "node:path";
import { runChild } from "./child.mjs";
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
  const main = path.join(projectFolder, "app", "server", "main.ts");
  const bin = path.join(projectFolder, "node_modules", ".bin");
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}`, NODE_ENV: isDevelopment ? "development" : "production" };
  const options = [main, "--launched", ...(isDevelopment ? ["--dev"] : [])];
  for (;;) {
    const { code, wasAsked } = await runChild(node, options, { cwd: projectFolder, env, stdio: ["ignore", "inherit", "inherit", "ipc"] }, endWithNpm);
    if (code !== RESTART_CODE || wasAsked) return code;
  }
}

function endWithNpm(child) {
  const stopWatching = watchNpm(() => child.kill("SIGTERM"));
  child.once("close", stopWatching);
}
