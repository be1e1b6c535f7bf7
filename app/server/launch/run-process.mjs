import path from "node:path";
import { runChild } from "./child.mjs";

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

/** npm that is killed takes nobody along: started by it, we watch whether it is still our parent. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, 500);
  child.once("close", () => clearInterval(watch));
}
