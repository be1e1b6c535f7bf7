import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { StartupProblem } from "../startup-problem.ts";

/** The operating-system account that Postgres runs as; null: the one of this process. */
export type ServerAccount = { readonly uid: number; readonly gid: number; readonly name: string } | null;

/**
 * Postgres refuses to run as root. Then the owner of an existing data folder runs it, so that a project started once
 * by an ordinary user and later by root keeps working; otherwise `postgres` or `nobody`.
 */
export function chooseAccount(existingDataFolder: string): ServerAccount {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(existingDataFolder) ?? named("postgres") ?? named("nobody") ?? noAccount();
}

/** How a child process is told to run as the account. */
export function asAccount(account: ServerAccount): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Whether the account can enter a folder and read it. */
export function canReach(folder: string, account: ServerAccount): boolean {
  const answer = spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], { ...asAccount(account), cwd: "/", stdio: "ignore" });
  return answer.status === 0;
}

function ownerOf(folder: string): ServerAccount {
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` } : null;
}

function named(name: string): ServerAccount {
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout?.trim() || NaN));
  return uid && gid ? { uid, gid, name } : null;
}

function noAccount(): never {
  throw new StartupProblem('Postgres does not run as root and there is no account "postgres" or "nobody": start Meridian as an ordinary user, or set DATABASE_URL.');
}
