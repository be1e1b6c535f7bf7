import type { IncomingMessage, Server } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, Response } from "express";
import type { Logger } from "pino";
import type { WebSocket } from "ws";
import type { Say } from "./say.ts";
import { errorCode, StartupProblem } from "./startup-problem.ts";

/**
 * What `entry.server.tsx` exports as `application`: the only way from the process into the application, so that
 * pages and sockets share one instance of everything.
 */
export interface Application {
  /**
   * Checks the database, migrates it under an advisory lock, fills in reference and demo data and says what it does.
   * Throws an Error named "StartupProblem" whose message is the one line to print.
   */
  prepare(say: Say): Promise<Prepared>;
  /**
   * Does a work at the terminal on the migrated database; returns whether it came to its end. Throws a "StartupProblem"
   * for a command that cannot be understood.
   */
  work(name: string, options: string[], task: TerminalTask): Promise<boolean>;
  /** Whether a mutation or a socket may come from this Origin; PUBLIC_URL decides, never Host. */
  originAllowed(origin: string | undefined): boolean;
  /** Does the work of one request under its id, which every line of the log then carries. */
  inRequest<Result>(requestId: string, work: () => Result): Result;
  /** The same build, whose error pages show the number of the fault in the log. */
  quotableFaults(build: ServerBuild): ServerBuild;
  /** Once per request; `res.locals.nonce` and `res.locals.requestId` are set before. */
  loadContext(req: Request, res: Response): Promise<AppLoadContext>;
  /** Puts socket.io on the server, starts the dispatcher and the jobs. */
  attach(server: Server): Promise<void>;
  /** Takes over a websocket of the collaboration path, after the Origin check. */
  handleCollaboration(ws: WebSocket, req: IncomingMessage): void;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** What works less well at the moment, in one line; null when all is well. */
  shortcoming(): string | null;
  readonly log: Logger;
  /** Stops sockets, flushes documents, drains the dispatcher, closes the pool; at most 8 s. */
  close(): Promise<void>;
}

/** What a work at the terminal is given. */
export interface TerminalTask {
  readonly say: Say;
  /** aborted when the work is to stop where it can be taken up again */
  readonly signal: AbortSignal;
  /** the folder that relative file names are meant from */
  readonly from: string;
  /** whether the database is on this machine */
  readonly databaseIsLocal: boolean;
}

export interface Prepared {
  readonly signIns: { email: string; password: string; who: string }[];
  readonly firstAdministratorLink: string | null;
}

/** The application together with the build that Remix serves pages from. */
export interface LoadedApplication {
  readonly application: Application;
  /** in development a function, so that a changed route is taken from the newest build */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
}

/** Imports the built application; the environment must be complete before, because importing reads it. */
export async function loadBuiltApplication(buildFolder: string): Promise<LoadedApplication> {
  const entry = path.join(buildFolder, "server", "index.js");
  const build = await importBuild(entry);
  const application = applicationOf(build);
  return { application, build: application.quotableFaults(build) };
}

/**
 * The application that a build exports.
 * @throws Error when `entry.server.tsx` lacks it
 */
export function applicationOf(build: ServerBuild): Application {
  const entryModule: object = build.entry.module;
  if (!("application" in entryModule)) throw new Error("app/entry.server.tsx must export `application`.");
  return entryModule.application as Application;
}

async function importBuild(entry: string): Promise<ServerBuild> {
  try {
    return (await import(pathToFileURL(entry).href)) as ServerBuild;
  } catch (error) {
    if (errorCode(error) === "ERR_MODULE_NOT_FOUND" && error instanceof Error && error.message.includes(entry)) {
      throw new StartupProblem(`There is no built application at ${entry}. Run "npm run build", or "npm start", which builds by itself.`);
    }
    throw error;
  }
}
