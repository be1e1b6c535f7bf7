import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder";
import { catalogueFolders, projectFolder } from "./catalogues";

const languages = ["en", "fr", "es", "ar", "ru", "zh"];

/** A copy of what `lingui extract` reads and writes. */
function copyOfSources(): string {
  const copy = temporaryFolder("messages");
  for (const name of ["app", "lingui.config.ts", "package.json", "tsconfig.json"]) {
    cpSync(path.join(projectFolder, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(projectFolder, "node_modules"), path.join(copy, "node_modules"));
  return copy;
}

/** When it was extracted is not a difference. */
const contentOf = (root: string, file: string) => readFileSync(path.join(root, file), "utf8").replace(/^"POT-Creation-Date:.*\n/m, "");

test("the catalogues are what the code says at this moment", async () => {
  const copy = copyOfSources();
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const lingui = path.join(projectFolder, "node_modules", "@lingui", "cli", "dist", "lingui.js");
  await promisify(execFile)(process.execPath, [lingui, "extract", "--clean"], { cwd: copy });
  const files = catalogueFolders(copy).flatMap((folder) => languages.map((language) => `${folder}/${language}.po`));
  const different = files.filter((file) => contentOf(copy, file) !== contentOf(projectFolder, file));
  expect(different, "run: npx lingui extract --clean, then translate").toEqual([]);
});
