// npm start, npm run dev, npm run build. Plain JavaScript for Node 20: it installs the Node that runs all the rest.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./launch/build.mjs";
import { checkHost } from "./launch/host-check.mjs";
import { installIfNeeded } from "./launch/install.mjs";
import { dayOption } from "./launch/day-option.mjs";
import { LaunchProblem } from "./launch/problem.mjs";
import { runProcess } from "./launch/run-process.mjs";
import { meridianNode } from "./launch/runtime.mjs";

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const isDevelopment = process.argv.includes("--dev");
const onlyBuild = process.argv.includes("--build");

try {
  checkHost();
  const day = dayOption(process.argv);
  if (day) process.env.DEMO_NOW = day;
  await installIfNeeded(projectFolder);
  const node = meridianNode(projectFolder);
  if (!isDevelopment) await buildIfNeeded(projectFolder, node);
  if (!onlyBuild) process.exitCode = await runProcess(projectFolder, node, isDevelopment);
} catch (error) {
  console.error(error instanceof LaunchProblem ? error.message : error);
  process.exitCode = 1;
}
