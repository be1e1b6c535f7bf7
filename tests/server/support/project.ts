import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launcherPart } from "../../support/launcher";
import { temporaryFolder } from "../../support/temporary-folder";

const realProject = fileURLToPath(new URL("../../..", import.meta.url));
const { fingerprint } = await launcherPart<{ fingerprint: (folder: string) => string }>("fingerprint.mjs");
const { lockStamp } = await launcherPart<{ lockStamp: (folder: string) => string }>("lockfile.mjs");
const fakeApplication = fileURLToPath(new URL("./fake-application.mjs", import.meta.url));

/**
 * A project that holds the real process and launcher, the real packages and a built application of two routes, in a
 * folder whose name has a space. Nothing of it lies in the real project, whose packages are only linked to.
 */
export function fakeProject(): string {
  const project = path.join(temporaryFolder("project"), "a clone");
  mkdirSync(path.join(project, "app"), { recursive: true });
  cpSync(path.join(realProject, "app", "server"), path.join(project, "app", "server"), { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) cpSync(path.join(realProject, name), path.join(project, name));
  linkPackages(project);
  writeBuild(project);
  return project;
}

function linkPackages(project: string): void {
  const modules = path.join(project, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(path.join(realProject, "node_modules"))) {
    const isRecord = name === ".meridian-lock" || name === ".package-lock.json";
    if (!isRecord) symlinkSync(path.join(realProject, "node_modules", name), path.join(modules, name));
  }
  writeFileSync(path.join(modules, ".meridian-lock"), lockStamp(project));
}

function writeBuild(project: string): void {
  const build = path.join(project, "build");
  const assets = path.join(build, "client", "assets");
  mkdirSync(path.join(build, "server"), { recursive: true });
  mkdirSync(assets, { recursive: true });
  writeFileSync(path.join(build, "server", "index.js"), readFileSync(fakeApplication, "utf8").replace("__PROJECT__", path.join(project, "package.json")));
  writeFileSync(path.join(assets, "page-abc123.js"), "plain");
  writeFileSync(path.join(assets, "page-abc123.js.br"), "brotli");
  writeFileSync(path.join(assets, "page-abc123.js.gz"), "gzip");
  writeFileSync(path.join(build, "client", "robots.txt"), "User-agent: *\n");
  writeFileSync(path.join(build, "sources.sha256"), fingerprint(project));
}

/** The Node that the project pins. */
export const pinnedNode = (): string => {
  const node = path.join(realProject, "node_modules", ".bin", "node");
  return existsSync(node) ? node : process.execPath;
};
