import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartupProblem } from "./startup-problem.ts";

/** Raised when a later Meridian could not use what this one leaves in the data folder, or the other way round. */
const LAYOUT = 1;

/**
 * Makes the data folder and checks that it can be written and is not a newer Meridian's.
 * @throws StartupProblem
 */
export function prepareDataFolder(folder: string): void {
  try {
    if (!existsSync(folder)) makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    checkLayout(path.join(folder, "layout"));
  } catch (error) {
    if (error instanceof StartupProblem) throw error;
    throw new StartupProblem(`The data folder ${folder} cannot be written: give this user the right to, or set DATA_DIR to another folder.`);
  }
}

/** Root's Postgres runs as another user, who must be able to pass; everybody else keeps the folder closed. */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

function checkLayout(file: string): void {
  if (!existsSync(file)) writeFileSync(file, `${LAYOUT}\n`);
  const found = Number(readFileSync(file, "utf8"));
  if (found > LAYOUT) {
    throw new StartupProblem(`The data folder was written by a newer Meridian (layout ${found}, this one knows ${LAYOUT}): update Meridian, or set DATA_DIR to another folder.`);
  }
}
