import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildIfNeeded } from "../../app/server/launch/build.mjs";
import { runChild } from "../../app/server/launch/child.mjs";
import { secondsSince } from "../../app/server/launch/elapsed.mjs";
import { LaunchProblem } from "../../app/server/launch/problem.mjs";
import { meridianNode } from "../../app/server/launch/runtime.mjs";

/** The project's own programs come first, the pinned Node among them. @param {string} projectFolder */
function projectEnvironment(projectFolder) {
  const bin = path.join(projectFolder, "node_modules", ".bin");
  const { NODE_ENV: _, ...environment } = process.env;
  return { ...environment, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` };
}

/** @param {string} projectFolder @returns {Promise<boolean>} whether there is a build of these sources now */
export async function runBuild(projectFolder) {
  try {
    await buildIfNeeded(projectFolder, meridianNode(projectFolder));
    return true;
  } catch (error) {
    if (!(error instanceof LaunchProblem) || error.message.startsWith("Stopped")) throw error;
    console.error(error.message);
    return false;
  }
}

/**
 * Runs a check and prints what it says only when it fails.
 * @param {string} projectFolder
 * @param {string} name
 * @param {string} command as in package.json
 * @returns {Promise<boolean>} whether it passed
 */
export async function runCheck(projectFolder, name, command) {
  const began = Date.now();
  console.log(`${name} …`);
  const ticker = setInterval(() => console.log(`  ${name}: ${secondsSince(began)} so far`), 20_000);
  let output = "";
  const keep = (text) => (output += text);
  const settings = { cwd: projectFolder, env: projectEnvironment(projectFolder), stdio: ["ignore", "pipe", "pipe"] };
  const { code, wasAsked } = await runChild("/bin/sh", ["-c", `exec ${command}`], settings, (child) => {
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
  }).finally(() => clearInterval(ticker));
  if (wasAsked) throw new LaunchProblem("Stopped.");
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${secondsSince(began)})`);
  return code === 0;
}

/**
 * Runs the vitest projects; what they print is shown as it comes.
 * @param {string} projectFolder
 * @param {string[]} projects "!name" for all but that one
 * @param {Record<string, string>} [environment]
 */
export async function runVitest(projectFolder, projects, environment = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "meridian-results-"));
  const report = path.join(folder, "results.json");
  const vitest = path.join(projectFolder, "node_modules", "vitest", "vitest.mjs");
  const options = ["run", ...projects.map((name) => `--project=${name}`), "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const settings = { cwd: projectFolder, env: { ...projectEnvironment(projectFolder), ...environment }, stdio: ["ignore", "inherit", "inherit"] };
  try {
    const { code, wasAsked } = await runChild(meridianNode(projectFolder), [vitest, ...options], settings);
    if (wasAsked) throw new LaunchProblem("Stopped.");
    return resultOf(report, code, projectFolder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not even be read counts as one failure; so does a run that ended badly without a failed test. */
function resultOf(report, code, projectFolder) {
  const { numPassedTests, testResults } = readReport(report);
  const failures = testResults.flatMap((file) => {
    const name = path.relative(projectFolder, file.name);
    const failed = file.assertionResults.filter((test) => test.status !== "passed").map((test) => `${name} › ${test.fullName}${reasonIn(test.failureMessages)}`);
    return failed.length === 0 && file.status === "failed" ? [`${name}${reasonIn([file.message])}`] : failed;
  });
  if (code !== 0 && failures.length === 0) failures.push("The tests could not run to their end");
  return { passed: numPassedTests, failures };
}

/** The first lines of what went wrong, as one: enough to know it by where the whole output is not at hand. */
function reasonIn(messages) {
  const words = (messages[0] ?? "").replace(/\u001b\[[0-9;]*m/g, "").replace(/\s+/g, " ").trim().slice(0, 600);
  return words ? ` — ${words}` : "";
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { numPassedTests: 0, testResults: [] };
  }
}
