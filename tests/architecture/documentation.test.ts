import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "./catalogues";

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending)).map((file) => path.join(folder, file));
const pages = ["README.md", "CONTRIBUTING.md", ...filesBelow("docs", ".md")];
const existing = ["app", "db", "docs", "tests", "public"].flatMap((folder) => filesBelow(folder, ""));
/** A path may be told from any folder on: the words around it say which. */
const exists = (told: string) => existsSync(path.join(projectFolder, told)) || existing.some((file) => file === told || file.endsWith(`/${told}`));

test("a file of the code that the documentation names is there", () => {
  const told = pages.flatMap((page) =>
    [...readFileSync(path.join(projectFolder, page), "utf8").matchAll(/`([\w$.-]+\/[\w$./-]+\.(?:ts|tsx|mjs|css|sql))`/g)].map(([, file = ""]) => ({ page, file })));
  expect(told.length).toBeGreaterThan(500);
  expect(told.filter(({ file }) => !exists(file))).toEqual([]);
});
