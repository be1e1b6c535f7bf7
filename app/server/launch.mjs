// npm start, npm run dev, npm run build, and the works at the terminal. Plain JavaScript for Node 20: it installs the Node that runs all the rest.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./launch/build.mjs";
import { checkHost } from "./launch/host-check.mjs";
import { installIfNeeded } from "./launch/install.mjs";
import { dayOption } from "./launch/day-option.mjs";
import { LaunchProblem } from "./launch/problem.mjs";
import { runProcess, runWork } from "./launch/run-process.mjs";
import { meridianNode } from "./launch/runtime.mjs";

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const isDevelopment = process.argv.includes("--dev");
const onlyBuild = process.argv.includes("--build");
const work = process.argv.indexOf("--work");

try {
  checkHost();
  const day = work === -1 ? dayOption(process.argv) : undefined;
  if (day) process.env.DEMO_NOW = day;
  await installIfNeeded(projectFolder);
  const node = meridianNode(projectFolder);
  if (!isDevelopment) await buildIfNeeded(projectFolder, node);
  if (work !== -1) process.exitCode = await runWork(projectFolder, node, process.argv.slice(work));
  else if (!onlyBuild) process.exitCode = await runProcess(projectFolder, node, isDevelopment);
} catch (error) {
  console.error(error instanceof LaunchProblem ? error.message : error);
  process.exitCode = 1;
}
