import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { eventually } from "../support/eventually";
import { fakeProject } from "./support/project";
import { childrenOf, installationOf, isAlive, launchThroughShell, postmasterOf, start, untilReady } from "./support/running";

const project = fakeProject();

describe("a signal to the launcher", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s stops node and Postgres and ends with 0", async (signal) => {
    const installation = await installationOf(project);
    const run = await start(installation);
    const processes = [...childrenOf(run.launcher.pid ?? 0), postmasterOf(installation)];
    run.launcher.kill(signal);
    expect(await run.ended).toBe(0);
    await eventually(() => !processes.some(isAlive), "the end of every process");
    expect(existsSync(path.join(installation.dataFolder, "postgres", "data", "postmaster.pid"))).toBe(false);
  });

  test("Ctrl-C, which reaches launcher and node at once, stops in order", async () => {
    const installation = await installationOf(project);
    const run = await start(installation);
    const postmaster = postmasterOf(installation);
    process.kill(-(run.launcher.pid ?? 0), "SIGINT");
    expect(await run.ended).toBe(0);
    expect(isAlive(postmaster)).toBe(false);
  });

  test("answers the requests that run before it stops", async () => {
    const run = await start(await installationOf(project));
    const slow = fetch(`${run.origin}/rows?slow`);
    await eventually(() => fetch(`${run.origin}/healthz`).then((answer) => answer.ok), "an answer");
    run.launcher.kill("SIGTERM");
    expect((await slow).status).toBe(200);
    expect(await run.ended).toBe(0);
  });
});

test("npm that is killed takes everything along, even through a shell in between", async () => {
  const installation = await installationOf(project);
  const run = await untilReady(launchThroughShell(installation));
  const postmaster = postmasterOf(installation);
  process.kill(run.launcher.pid ?? 0, "SIGKILL");
  await run.ended;
  expect(isAlive(postmaster)).toBe(false);
  expect(run.output()).toContain("Stopping.");
});

describe("two on one data folder", () => {
  test("share the database, and the second keeps it when the first stops", async () => {
    const installation = await installationOf(project);
    const first = await start(installation);
    const second = await start({ ...installation, port: (await installationOf(project)).port });
    first.launcher.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    await eventually(() => fetch(`${second.origin}/readyz`).then((answer) => answer.ok), "the second to be ready", 10_000);
    const postmaster = postmasterOf(installation);
    second.launcher.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    expect(isAlive(postmaster)).toBe(false);
  });
});
