import { createHash, randomBytes } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { StartupProblem } from "../startup-problem.ts";
import { asAccount, canReach, chooseAccount } from "./account.ts";
import type { ServerAccount } from "./account.ts";

/** Where everything of one embedded server lies. */
export interface ServerPlace {
  /** private to the account; holds all that follows but the sockets */
  readonly home: string;
  readonly data: string;
  readonly log: string;
  readonly startLock: string;
  /** names the process that watches over the running server */
  readonly keeper: string;
  readonly sockets: string;
  readonly account: ServerAccount;
}

/** The kernel's limit for a socket path, less Postgres's file name and its lock's. */
const LONGEST_SOCKET_FOLDER = 107 - "/.s.PGSQL.5432".length;

/** Folders that another account cannot enter (a clone below root's private home) are replaced by one of these. */
const SYSTEM_FOLDER = "/var/lib/meridian";

/** Finds or makes the folders of the server that belongs to a data folder. */
export function preparePlace(dataFolder: string): ServerPlace {
  const beside = path.join(dataFolder, "postgres");
  const account = chooseAccount(path.join(beside, "data"));
  const chosen = canReach(dataFolder, account) ? beside : systemHome(dataFolder);
  makePrivate(chosen, account);
  const home = realpathSync(chosen);
  return {
    home,
    data: path.join(home, "data"),
    log: path.join(home, "server.log"),
    startLock: path.join(home, "start.lock"),
    keeper: path.join(home, "keeper"),
    sockets: prepareSocketFolder(home, account),
    account,
  };
}

function systemHome(dataFolder: string): string {
  mkdirSync(SYSTEM_FOLDER, { recursive: true });
  chmodSync(SYSTEM_FOLDER, 0o755);
  return path.join(SYSTEM_FOLDER, systemName(dataFolder));
}

/** The name is remembered in the data folder, so that an emptied data folder means an empty database here too. */
function systemName(dataFolder: string): string {
  const note = path.join(dataFolder, "postgres-folder");
  try {
    return readFileSync(note, "utf8").trim();
  } catch {
    const name = randomBytes(8).toString("hex");
    writeFileSync(note, `${name}\n`);
    return name;
  }
}

function prepareSocketFolder(home: string, account: ServerAccount): string {
  const name = `meridian-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`;
  const places = [os.tmpdir(), process.env.XDG_RUNTIME_DIR, SYSTEM_FOLDER, home];
  for (const place of places) {
    if (!place || !path.isAbsolute(place)) continue;
    const folder = path.join(place, name);
    if (Buffer.byteLength(folder) <= LONGEST_SOCKET_FOLDER && becomesPrivate(folder, account)) return folder;
  }
  throw new StartupProblem("There is no folder with a short name for the sockets of Postgres: set TMPDIR to one that you can write to.");
}

/** Makes the socket folder again: whoever stopped the last server has removed it. */
export function ensureSocketFolder(place: ServerPlace): void {
  makePrivate(place.sockets, place.account);
}

function becomesPrivate(folder: string, account: ServerAccount): boolean {
  try {
    makePrivate(folder, account);
    return canReach(folder, account);
  } catch {
    return false;
  }
}

/** A folder that only the account can enter; someone else's folder or a link of that name is refused. */
function makePrivate(folder: string, account: ServerAccount): void {
  const owner = asAccount(account).uid ?? process.getuid?.();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = lstatSync(folder);
  if (account && found.uid === 0) chownSync(folder, account.uid, account.gid);
  const isOurs = found.isDirectory() && (found.uid === owner || (account !== null && found.uid === 0));
  if (!isOurs) throw new StartupProblem(`${folder} belongs to somebody else: remove it, or choose another DATA_DIR.`);
  chmodSync(folder, 0o700);
}
