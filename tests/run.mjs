// npm test: prepares itself as npm start does, runs every check and ends with the line "N passed, N failed".
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkHost } from "../app/server/launch/host-check.mjs";
import { installIfNeeded } from "../app/server/launch/install.mjs";
import { LaunchProblem } from "../app/server/launch/problem.mjs";
import { runBuild, runCheck, runVitest } from "./runner/checks.mjs";
import { Tally } from "./runner/tally.mjs";

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const checks = [
  ["Types", "typecheck"],
  ["Lint", "lint"],
  ["Layer rules", "check:layers"],
  ["Unused code", "check:unused"],
];
/** All but what needs programs of the system, which is npm run test:services. */
const everyProject = ["!services"];
/** What can be tested when nothing could be built. */
const withoutBuild = ["unit", "architecture", "integration"];

const tally = new Tally();
const { scripts } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8"));

/** Two at a time: the machine has two cores, and each check uses one. */
async function runChecks() {
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, script] = next;
      tally.add(name, await runCheck(projectFolder, name, scripts[script]));
    }
  };
  await Promise.all([worker(), worker()]);
}

try {
  checkHost();
  await installIfNeeded(projectFolder);
  const isBuilt = await runBuild(projectFolder);
  tally.add("Build", isBuilt);
  await runChecks();
  tally.addTests(await runVitest(projectFolder, isBuilt ? everyProject : withoutBuild));
  if (!isBuilt) tally.add("Tests of the running application, which needs a build", false);
} catch (error) {
  console.error(error instanceof LaunchProblem ? error.message : error);
  tally.add("The run itself", false);
}
tally.close();
