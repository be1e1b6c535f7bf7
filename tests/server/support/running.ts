import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { eventually } from "../../support/eventually";
import { freePort } from "../../support/free-port";
import { temporaryFolder } from "../../support/temporary-folder";
import { pinnedNode } from "./project";

export interface Installation {
  readonly project: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly environment: Record<string, string>;
  /** what follows the command, as in `npm start -- --now 2026-03-31` */
  readonly options?: string[];
}

/** A project with a port and a data folder of its own, to be started again and again. */
export async function installationOf(project: string, environment: Record<string, string> = {}): Promise<Installation> {
  return { project, port: await freePort(), dataFolder: temporaryFolder("data"), environment };
}

/** One run of the launcher, in a process group of its own, as a terminal would start it. */
export interface Run {
  readonly origin: string;
  readonly launcher: ChildProcess;
  output(): string;
  /** the exit code, once everything that the launcher started has closed its output */
  readonly ended: Promise<number | null>;
}

const READY = "Meridian is at";

const launcherOf = (project: string) => path.join(project, "app", "server", "launch.mjs");

/** Starts the launcher and does not wait. */
export function launch(installation: Installation): Run {
  return run(installation, [launcherOf(installation.project), ...(installation.options ?? [])]);
}

/** Starts the launcher as npm does: from a program of its own, through a shell that stays in between. */
export function launchThroughShell(installation: Installation): Run {
  const command = `"${pinnedNode()}" "${launcherOf(installation.project)}"; exit $?`;
  const script = `require("node:child_process").spawn("sh", ["-c", process.argv[1]], { stdio: "inherit" })`;
  return run({ ...installation, environment: { ...installation.environment, npm_lifecycle_event: "start" } }, ["-e", script, command]);
}

function run({ project, port, dataFolder, environment }: Installation, program: string[]): Run {
  const { PUBLIC_URL: _, DATABASE_URL: __, npm_lifecycle_event: ___, ...inherited } = process.env;
  const launcher = spawn(pinnedNode(), program, {
    cwd: project,
    env: { ...inherited, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), DATA_DIR: dataFolder, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let printed = "";
  for (const stream of [launcher.stdout, launcher.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const ended = once(launcher, "close").then(() => launcher.exitCode);
  return { origin: `http://127.0.0.1:${port}`, launcher, output: () => printed, ended };
}

/** Starts the launcher and waits until it announces the address. */
export async function start(installation: Installation): Promise<Run> {
  return untilReady(launch(installation));
}

/** Waits until a start announces the address. */
export async function untilReady(started: Run): Promise<Run> {
  await eventually(() => started.output().includes(READY) || started.launcher.exitCode !== null, "the start", 60_000);
  if (!started.output().includes(READY)) throw new Error(`It ended with ${started.launcher.exitCode}:\n${started.output()}`);
  return started;
}

/** Adds a row; whether the server acknowledged it. */
export async function addRow(origin: string, id: string): Promise<boolean> {
  const request = { method: "POST", body: id, headers: { Origin: origin, "Content-Type": "text/plain" } };
  return fetch(`${origin}/rows`, request).then((answer) => answer.status === 201, () => false);
}

/** The rows that the database holds. */
export async function rowsOf(origin: string): Promise<Set<string>> {
  const { ids } = (await fetch(`${origin}/rows`).then((answer) => answer.json())) as { ids: string[] };
  return new Set(ids);
}

/** The processes below one, at this moment. */
export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}

/** The number of the database server's first process; 0 while there is none. */
export function postmasterOf({ dataFolder }: Installation): number {
  const file = path.join(dataFolder, "postgres", "data", "postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
}

/** Whether a process lives; a zombie does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
