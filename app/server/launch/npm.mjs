import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { runChild } from "./child.mjs";
import { LaunchProblem } from "./problem.mjs";

/**
 * Installs exactly the lockfile of a folder; what npm prints is shown only when it fails.
 * @param {string} node the Node that npm runs on: npm leaves out optional packages that do not support it
 * @param {string} folder
 */
export async function npmCi(node, folder) {
  const options = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const env = { ...process.env, NODE_ENV: "development" };
  let output = "";
  const { code, wasAsked } = await runChild(node, [npmProgram(), ...options], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] }, (child) => {
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
  });
  if (wasAsked) throw new LaunchProblem("Stopped while installing; the next start begins again.");
  if (code === 0) return;
  process.stderr.write(output);
  throw new LaunchProblem("npm could not install the packages (see above). Is the network there, and may this user write to this folder?");
}

/** The npm that started us, else the one on the path. */
function npmProgram() {
  const onPath = (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, "npm")).filter((file) => existsSync(file)).map((file) => realpathSync(file));
  const program = [process.env.npm_execpath, ...onPath].find((file) => file?.endsWith("npm-cli.js"));
  if (program) return program;
  throw new LaunchProblem('There is no npm on the path: install it beside Node, or start with "npm start".');
}
