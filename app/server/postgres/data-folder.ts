import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { StartupProblem } from "../startup-problem.ts";
import { asAccount } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { ServerPlace } from "./place.ts";

/** The role that owns the database; the private socket folder decides who may be it. */
export const DATABASE_USER = "meridian";

/** Minimal on purpose: a wrong locale in the person's environment would make initdb fail. */
export const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = { NODE_ENV: "production", PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };

/**
 * Creates the data folder when there is none. Call under the start lock. An interrupted creation leaves only a folder
 * of another name, which the next one removes.
 * @throws StartupProblem when the folder was written by another major version
 */
export async function ensureDataFolder(place: ServerPlace, binaries: Binaries): Promise<"created" | "found"> {
  if (existsSync(place.data)) {
    checkVersion(place.data, binaries.major);
    return "found";
  }
  for (const name of readdirSync(place.home)) {
    if (name.startsWith("data.unfinished")) rmSync(path.join(place.home, name), { recursive: true, force: true });
  }
  const unfinished = path.join(place.home, "data.unfinished");
  await initialise(unfinished, place, binaries);
  renameSync(unfinished, place.data);
  return "created";
}

function checkVersion(data: string, major: string): void {
  const file = path.join(data, "PG_VERSION");
  const found = existsSync(file) ? readFileSync(file, "utf8").trim() : "none";
  if (found === major) return;
  throw new StartupProblem(
    found === "none"
      ? `${data} is not a data folder of Postgres: move it away or choose another DATA_DIR.`
      : `${data} was written by Postgres ${found} and this is Postgres ${major}: dump it with ${found} and load it, or choose another DATA_DIR.`,
  );
}

/** With lc_ctype C the trigrams of Chinese would be empty; the builtin provider sorts the same on every system. */
async function initialise(folder: string, place: ServerPlace, binaries: Binaries): Promise<void> {
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--lc-ctype=C.UTF-8", "--lc-collate=C"];
  const access = [`--username=${DATABASE_USER}`, "--auth=trust"];
  try {
    await promisify(execFile)(binaries.initdb, ["-D", folder, "--encoding=UTF8", "--no-instructions", ...locale, ...access], {
      ...asAccount(place.account),
      cwd: place.home,
      env: SERVER_ENVIRONMENT,
    });
  } catch (error) {
    const output = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    const reason = output.split("\n").find((line) => /error|fatal/i.test(line)) ?? output.trim();
    throw new StartupProblem(`Postgres could not create its data folder in ${place.home}: ${reason}`);
  }
}
