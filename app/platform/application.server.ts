import type { Server } from "node:http";
import { sql } from "drizzle-orm";
import { forgetOldAnswers } from "./api/idempotency.server";
import { handleCollaboration } from "./collaboration/accept-connection.server";
import { closeCollaboration, startCollaboration } from "./collaboration/lifecycle.server";
import { StartupProblem } from "./database/startup-problem";
import { closeDatabase, database } from "./database/connection.server";
import { migrateDatabase } from "./database/migrate.server";
import { environment } from "./environment.server";
import { forgetOldEvents, startDispatcher } from "./events/dispatcher.server";
import { startErrands } from "./events/everywhere.server";
import { abandonReadings } from "./file-words/read-words.server";
import { makeLoadContext } from "./http/load-context.server";
import { originAllowed } from "./http/origin.server";
import { quotableFaults } from "./http/quotable-faults.server";
import { inRequest } from "./http/request-scope.server";
import { startSweeps } from "./jobs/run-sweeps.server";
import { registerSweep } from "./jobs/sweep.server";
import { log } from "./log/log.server";
import { startMailIn } from "./mail/mail-in.server";
import { startRealtime } from "./realtime/gateway.server";
import { connectRedis, type RedisLink } from "./redis/redis.server";
import { forgetAbandonedFiles } from "./storage/storage.server";

/** What the installation is filled with after the schema stands, and what to tell whoever started it. */
export interface Installation {
  signIns: { email: string; password: string; who: string }[];
  /** A link that works once, when nobody can sign in yet. */
  firstAdministratorLink: string | null;
}

/** What a work at the terminal is given. */
export interface TerminalTask {
  /** Tells the person who waits. */
  say: (line: string) => void;
  /** Aborted when the work is to stop where it can be taken up again. */
  signal: AbortSignal;
  /** The folder that relative file names are meant from. */
  from: string;
  /** Whether the database is on this machine. */
  databaseIsLocal: boolean;
}

/** A work at the terminal; says whether it came to its end. Throws StartupProblem for options it does not understand. */
export type Work = (options: string[], task: TerminalTask) => Promise<boolean>;

type Fill = (say: (line: string) => void) => Promise<Installation>;

/** The application as the process sees it; `fill` writes reference and demo data, `works` are done at the terminal. */
export function makeApplication(fill: Fill, works: Record<string, Work>) {
  registerSweep("platform.forget-old-events", 3600, forgetOldEvents);
  registerSweep("platform.forget-old-answers", 3600, forgetOldAnswers);
  registerSweep("platform.forget-abandoned-files", 86_400, forgetAbandonedFiles);
  const stops: (() => Promise<void>)[] = [];
  let redis: RedisLink | null = null;
  return {
    log,
    originAllowed,
    inRequest,
    quotableFaults,
    handleCollaboration,
    loadContext: makeLoadContext,

    /** Migrates and fills the database. Throws StartupProblem with the one line to print. */
    async prepare(say: (line: string) => void): Promise<Installation> {
      log.level = environment().LOG_LEVEL;
      redis = await connectRedis();
      say("Bringing the database schema up to date");
      await migrateDatabase();
      return fill(say);
    },

    /** Migrates the database and does one of the works. */
    async work(name: string, options: string[], task: TerminalTask): Promise<boolean> {
      log.level = environment().LOG_LEVEL;
      const work = works[name];
      if (!work) throw new StartupProblem(`There is no work "${name}".`);
      await migrateDatabase();
      return work(options, task);
    },

    /** Starts what lives beside the pages: sockets, the outbox, and what falls due by the clock. */
    async attach(server: Server): Promise<void> {
      stops.push(await startRealtime(server, originAllowed, redis));
      stops.push(await startCollaboration(redis));
      stops.push(await startErrands());
      stops.push(await startDispatcher());
      stops.push(await startMailIn());
      stops.push(startSweeps());
    },

    /** Whether the database answers. */
    async ready(): Promise<boolean> {
      return database().execute(sql`select 1`).then(() => true, () => false);
    },

    /** What works less well at the moment, in one line; null when all is well. */
    shortcoming(): string | null {
      return redis?.isThere() === false ? "Redis is away: what happens on the other processes arrives late" : null;
    },

    /** Stops in order: texts are stored, files that are read let go, sockets closed, events under way finished, Redis and the pool closed. */
    async close(): Promise<void> {
      await closeCollaboration();
      abandonReadings();
      for (const stop of stops.splice(0)) await stop();
      redis?.close();
      await closeDatabase();
    },
  };
}
