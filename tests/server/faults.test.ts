import { renameSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fakeProject } from "./support/project";
import { addRow, installationOf, isAlive, postmasterOf, rowsOf, start } from "./support/running";

describe("a fault that nobody caught", () => {
  test.each([["thrown", "throw-later", "nobody caught this"], ["a rejected promise", "reject-later", "nobody looked at this"]])(
    "%s is logged and stops Meridian in order, with exit code 1 and nothing lost",
    async (_, query, words) => {
      const installation = await installationOf(fakeProject());
      const run = await start(installation);
      const postmaster = postmasterOf(installation);
      expect(await addRow(run.origin, "before")).toBe(true);
      await fetch(`${run.origin}/rows?${query}`);
      expect(await run.ended).toBe(1);
      expect(isAlive(postmaster)).toBe(false);
      const line = run.output().split("\n").find((text) => text.includes(words)) ?? "{}";
      expect(JSON.parse(line)).toMatchObject({ level: "error", text: "a fault that nobody caught: Meridian stops" });
      const next = await start(installation);
      expect(await rowsOf(next.origin)).toEqual(new Set(["before"]));
      next.launcher.kill("SIGTERM");
      expect(await next.ended).toBe(0);
    },
  );
});

test("a build that is replaced or removed while it is served costs its files and nothing else", async () => {
  const project = fakeProject();
  const run = await start(await installationOf(project));
  const asset = () => fetch(`${run.origin}/assets/page-abc123.js`, { headers: { "Accept-Encoding": "br" } });
  expect((await asset()).status).toBe(200);

  rmSync(path.join(project, "build", "client", "assets", "page-abc123.js.br"));
  await asset().then((answer) => answer.text()).catch(() => "cut");
  renameSync(path.join(project, "build"), path.join(project, "build-of-yesterday"));
  expect((await asset()).status).toBe(404);
  expect(await fetch(`${run.origin}/robots.txt`).then((answer) => answer.text())).not.toContain("User-agent");

  expect(await addRow(run.origin, "still served")).toBe(true);
  renameSync(path.join(project, "build-of-yesterday"), path.join(project, "build"));
  expect(await fetch(`${run.origin}/robots.txt`).then((answer) => answer.text())).toContain("User-agent");
  run.launcher.kill("SIGTERM");
  expect(await run.ended).toBe(0);
});

test("the day after --now reaches the demonstration", async () => {
  const run = await start({ ...(await installationOf(fakeProject())), options: ["--now", "2026-03-31"] });
  expect(run.output()).toContain("the day is 2026-03-31");
  run.launcher.kill("SIGTERM");
  expect(await run.ended).toBe(0);
});
