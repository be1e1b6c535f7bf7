import type { Redis, RedisOptions } from "ioredis";
import { installationName } from "../database/installation-name.server";
import { environment } from "../environment.server";
import { logOf } from "../log/log.server";
import { redisProblem } from "./redis-problem.server";
import { watchOver } from "./watch-over.server";

/** How long the start waits for Redis, and a connection for its answer, in milliseconds. */
const patience = 5_000;
/** The longest pause between two attempts to connect again. */
const longestPause = 1_000;

/** What the processes of an installation reach one another by. */
export interface RedisLink {
  /** Begins all names in Redis and belongs to this installation alone: several may use one Redis. */
  readonly prefix: string;
  /** A connection that says something: it fails at once while Redis is away, and publishing on it never fails. */
  telling(): Promise<Redis>;
  /** A connection that listens: what is asked of it while Redis is away waits until it is back. */
  hearing(): Redis;
  /** Whether every connection stands. */
  isThere(): boolean;
  /** Calls back whenever all connections stand again after one was lost: what was said meanwhile is missing. */
  onReturn(listener: () => void): void;
  close(): void;
}

const inCommon: RedisOptions = {
  connectTimeout: patience,
  keepAlive: 10_000,
  retryStrategy: (attempt) => Math.min(attempt * 100, longestPause),
};

/**
 * Connects with REDIS_URL; null when it is not set, and then nothing of it is loaded.
 * Throws StartupProblem with what to do when Redis does not answer.
 */
export async function connectRedis(): Promise<RedisLink | null> {
  const url = environment().REDIS_URL;
  if (!url) return null;
  const { Redis } = await import("ioredis");
  await assureItAnswers(new Redis(url, { ...inCommon, lazyConnect: true, retryStrategy: () => null }), url);
  const connections: Redis[] = [];
  const presence = noticePresence(connections);
  const open = (options: RedisOptions) => {
    const connection = new Redis(url, { ...inCommon, ...options });
    connections.push(connection);
    presence.watch(connection);
    return connection;
  };
  const stopWatching = watchOver(connections);
  return {
    prefix: `meridian:${await installationName()}`,
    async telling() {
      const connection = open({ enableOfflineQueue: false, maxRetriesPerRequest: 0, autoResendUnfulfilledCommands: false });
      const publish = connection.publish.bind(connection) as (channel: string | Buffer, message: string | Buffer) => Promise<number>;
      connection.publish = ((channel: string, message: Buffer) => publish(channel, message).catch(() => 0)) as Redis["publish"];
      await new Promise<void>((resolve) => void connection.once("ready", () => resolve()));
      return connection;
    },
    hearing: () => open({ maxRetriesPerRequest: null }),
    isThere: presence.isThere,
    onReturn: presence.onReturn,
    close() {
      stopWatching();
      presence.close();
      for (const connection of connections) connection.disconnect();
    },
  };
}

async function assureItAnswers(connection: Redis, url: string): Promise<void> {
  let reason: unknown;
  connection.on("error", (error) => (reason = error));
  try {
    await connection.connect();
    await connection.ping();
  } catch (error) {
    throw redisProblem(reason ?? error, url);
  } finally {
    connection.disconnect();
  }
}

/** Says once when Redis goes, and once when it is back. */
function noticePresence(connections: readonly Redis[]) {
  const listeners: (() => void)[] = [];
  let lost = false;
  let closed = false;
  const isThere = () => connections.every(({ status }) => status === "ready");
  return {
    isThere,
    onReturn: (listener: () => void) => void listeners.push(listener),
    close: () => void (closed = true),
    watch(connection: Redis) {
      let cause: unknown;
      connection.on("error", (error) => (cause = error));
      connection.on("close", () => {
        // One that was closed on purpose is not lost.
        if (lost || closed || connection.status === "end") return;
        lost = true;
        logOf("redis").error({ err: cause }, "Redis is away: what happens on the other processes arrives late here until it is back");
      });
      connection.on("ready", () => {
        if (!lost || closed || !isThere()) return;
        lost = false;
        logOf("redis").warn("Redis is back");
        for (const listener of listeners) listener();
      });
    },
  };
}
