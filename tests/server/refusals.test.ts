import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fakeProject } from "./support/project";
import { installationOf, launch } from "./support/running";
import type { Installation } from "./support/running";

const project = fakeProject();

/** The last line of a start that is refused, and that it is the only one that complains. */
async function refusalOf(installation: Installation): Promise<string> {
  const run = launch(installation);
  expect(await run.ended, run.output()).toBe(1);
  expect(run.output()).not.toMatch(/^\s+at /m);
  return run.output().trim().split("\n").at(-1) ?? "";
}

describe("one clear line and exit code 1", () => {
  test("for a port that another program has", async () => {
    const installation = await installationOf(project);
    const other = createServer().listen(installation.port, "127.0.0.1");
    expect(await refusalOf(installation)).toMatch(`Port ${installation.port} is taken by another program: stop it, or choose another port`);
    other.close();
  });

  test("for a data folder that cannot be made", async () => {
    const installation = await installationOf(project);
    const file = path.join(installation.dataFolder, "a-file");
    writeFileSync(file, "");
    expect(await refusalOf({ ...installation, dataFolder: path.join(file, "data") })).toMatch(/^The data folder .* cannot be written: .*DATA_DIR/);
  });

  test.each([
    ["of the wrong form", "mysql://somewhere/db", /must look like postgres:/],
    ["where nothing listens", "postgres://meridian:hunter2@127.0.0.1:1/db", /no Postgres answers at 127\.0\.0\.1:1/],
    ["of an unknown name", "postgres://meridian:hunter2@nowhere.invalid/db", /nowhere\.invalid/],
  ])("for a DATABASE_URL %s, without its password", async (_, databaseUrl, sentence) => {
    const line = await refusalOf(await installationOf(project, { DATABASE_URL: databaseUrl }));
    expect(line).toMatch(sentence);
    expect(line).not.toContain("hunter2");
  });

  test.each([
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["PUBLIC_URL", "meridian.example.org"],
    ["PUBLIC_URL", "https://example.org/meridian"],
    ["HOST", "203.0.113.7"],
    ["DEMO", "perhaps"],
  ])("for %s=%s, naming the setting", async (name, value) => {
    expect(await refusalOf(await installationOf(project, { [name]: value }))).toContain(name);
  });

  test("for a data folder of a newer Meridian", async () => {
    const installation = await installationOf(project);
    writeFileSync(path.join(installation.dataFolder, "layout"), "99\n");
    expect(await refusalOf(installation)).toMatch(/newer Meridian/);
  });

  test("for data of another Postgres", async () => {
    const installation = await installationOf(project);
    const data = path.join(installation.dataFolder, "postgres", "data");
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, "PG_VERSION"), "9\n");
    expect(await refusalOf(installation)).toMatch(/was written by Postgres 9/);
  });

  test("for a problem that the application finds", async () => {
    const installation = await installationOf(project, { FAKE_PROBLEM: "The database is too old." });
    expect(await refusalOf(installation)).toBe("The database is too old.");
  });
});

test("an ordinary user is told when the data folder belongs to somebody else", async () => {
  const isRoot = process.getuid?.() === 0;
  const installation = await installationOf(project);
  const folder = path.join(installation.dataFolder, "closed");
  mkdirSync(folder, { mode: isRoot ? 0o700 : 0o500 });
  const code = `import("${path.join(project, "app/server/data-folder.ts")}").then((m) => m.prepareDataFolder(${JSON.stringify(folder)})).catch((e) => console.log(e.message))`;
  const account = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const { stdout } = spawnSync(process.execPath, ["-e", code], { ...account, cwd: "/", encoding: "utf8" });
  expect(stdout).toMatch(/^The data folder .* cannot be written/);
});
