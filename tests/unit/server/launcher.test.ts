import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { launcherPart } from "../../support/launcher";
import { temporaryFolder } from "../../support/temporary-folder";

const { dayOption } = await launcherPart<{ dayOption: (options: string[]) => string | undefined }>("day-option.mjs");
const { fingerprint } = await launcherPart<{ fingerprint: (folder: string) => string }>("fingerprint.mjs");
const { isInstalled, lockStamp } = await launcherPart<{ isInstalled: (folder: string) => boolean; lockStamp: (folder: string) => string }>("lockfile.mjs");

let folder: string;
beforeEach(() => {
  folder = temporaryFolder("launcher");
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function write(name: string, content: string | object): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}

describe("--now", () => {
  test("fixes the day of the demonstration", () => {
    expect(dayOption(["node", "launch.mjs", "--now", "2026-03-31"])).toBe("2026-03-31");
    expect(dayOption(["node", "launch.mjs", "--now=2026-03-31"])).toBe("2026-03-31");
    expect(dayOption(["node", "launch.mjs"])).toBeUndefined();
  });

  test.each([["--now"], ["--now", "soon"], ["--now", "2026-02-30"], ["--now="], ["--now", "2026-03-31T10:00"]])("%s %s is refused with an example", (...options) => {
    expect(() => dayOption(options)).toThrow("--now wants a day: npm start -- --now 2026-03-31");
  });
});

describe("a build is made anew", () => {
  beforeEach(() => {
    write("app/root.tsx", "one");
    write("app/server/main.ts", "process");
    write("package-lock.json", "{}");
  });

  test("when a source changes, comes or goes", () => {
    const before = fingerprint(folder);
    write("app/root.tsx", "two");
    const changed = fingerprint(folder);
    write("app/routes/new.tsx", "");
    expect(new Set([before, changed, fingerprint(folder)]).size).toBe(3);
    rmSync(path.join(folder, "app/routes/new.tsx"));
    write("app/root.tsx", "one");
    expect(fingerprint(folder)).toBe(before);
  });

  test("not when only the process changes, which runs from its sources", () => {
    const before = fingerprint(folder);
    write("app/server/main.ts", "another process");
    expect(fingerprint(folder)).toBe(before);
  });

  test("when packages change", () => {
    const before = fingerprint(folder);
    write("package-lock.json", "{ }");
    expect(fingerprint(folder)).not.toBe(before);
  });
});

describe("what npm installed", () => {
  const here = { os: [process.platform], cpu: [process.arch] };
  const elsewhere = { os: ["plan9"], cpu: ["mips"] };
  const lock = (packages: Record<string, object>) => write("package-lock.json", { packages: { "": {}, ...packages } });
  const record = (packages: Record<string, object>) => write("node_modules/.package-lock.json", { packages });

  test("serves when it is what the lockfile says", () => {
    lock({ "node_modules/a": { integrity: "1" } });
    record({ "node_modules/a": { integrity: "1" } });
    expect(isInstalled(folder)).toBe(true);
  });

  test("does not serve when it is not there, lacks a package, or has another version", () => {
    lock({ "node_modules/a": { integrity: "1" }, "node_modules/b": { integrity: "2" } });
    expect(isInstalled(folder)).toBe(false);
    record({ "node_modules/a": { integrity: "1" } });
    expect(isInstalled(folder)).toBe(false);
    record({ "node_modules/a": { integrity: "1" }, "node_modules/b": { integrity: "3" } });
    expect(isInstalled(folder)).toBe(false);
  });

  test("may lack what is for another system, but not what is for this one", () => {
    record({});
    lock({ "node_modules/a": { optional: true, ...elsewhere } });
    expect(isInstalled(folder)).toBe(true);
    lock({ "node_modules/a": { optional: true, ...here } });
    expect(isInstalled(folder)).toBe(false);
  });

  test("is stamped with the lockfile and the system", () => {
    lock({});
    const before = lockStamp(folder);
    expect(before).toContain(`${process.platform}-${process.arch}`);
    lock({ "node_modules/a": {} });
    expect(lockStamp(folder)).not.toBe(before);
  });
});
