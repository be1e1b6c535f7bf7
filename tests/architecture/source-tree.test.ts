import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "./catalogues";

const written = ["app", "db", "docs", "tests", "public"].filter((folder) => existsSync(path.join(projectFolder, folder)));
const entries = written.flatMap((folder) =>
  readdirSync(path.join(projectFolder, folder), { recursive: true, withFileTypes: true }).map((entry) => ({
    path: path.relative(projectFolder, path.join(entry.parentPath, entry.name)),
    isFolder: entry.isDirectory(),
  })));
const code = entries.filter((entry) => !entry.isFolder && /\.(ts|tsx|mjs|js|cjs|css)$/.test(entry.path)).map((entry) => entry.path);
const contentOf = (file: string) => readFileSync(path.join(projectFolder, file), "utf8");

test("no folder collects whatever fits nowhere", () => {
  const catchAll = entries.filter((entry) => entry.isFolder && /(^|\/)(utils?|helpers?|lib|misc|common|shared)$/.test(entry.path));
  expect(catchAll.map((entry) => entry.path)).toEqual([]);
});

test("no file has more than 400 lines", () => {
  const long = code.map((file) => ({ file, lines: contentOf(file).split("\n").length - 1 })).filter(({ lines }) => lines > 400);
  expect(long).toEqual([]);
});

test("no file knows a path of one machine", () => {
  const found = code.flatMap((file) => contentOf(file).split("\n")
    .filter((line) => /["'`\s(](?:\/(?:work|root|home)\/|\/tmp\/[a-z])/.test(line))
    .map((line) => `${file}: ${line.trim()}`));
  expect(found).toEqual([]);
});

test("tests can fail", () => {
  const idle = code.filter((file) => /\.test\.tsx?$/.test(file) && /expect\((true|1)\)\.(toBe|toEqual)\((true|1)\)/.test(contentOf(file)));
  expect(idle).toEqual([]);
});
