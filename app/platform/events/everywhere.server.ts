import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { connect } from "../database/connect.server";
import { database } from "../database/connection.server";
import { environment } from "../environment.server";
import { logOf } from "../log/log.server";

/** What a process does with what it alone has: its connections, what it remembers. `about` is an id; null stands for anything. */
type Errand = (about: string | null) => Promise<void>;

const errands = new Map<string, Errand>();
const channel = "everywhere";
const self = randomUUID();
const retryMilliseconds = 1_000;

/**
 * Registers what every process must do when one of them learns of something, under a stable name. Twice must be the same
 * as once. Others hear of it through Postgres, where what it is about stands too: so a right that is lost is lost
 * everywhere, whether or not Redis is there.
 */
export function registerErrand(name: string, errand: Errand): void {
  errands.set(name, errand);
}

/** Does an errand here and has all other processes do it. Rejects when it failed here. */
export async function doEverywhere(name: string, about: string | null): Promise<void> {
  await Promise.all([errands.get(name)?.(about), doElsewhere(name, about)]);
}

/** Has all other processes do an errand. There are others only where REDIS_URL is set. */
export async function doElsewhere(name: string, about: string | null): Promise<void> {
  if (!environment().REDIS_URL) return;
  await database().execute(sql`select pg_notify(${channel}, ${JSON.stringify([self, name, about])})`);
}

/** Does what others ask. When a connection was lost, everything may have been asked meanwhile. Returns the way to stop. */
export async function startErrands(): Promise<() => Promise<void>> {
  if (!environment().REDIS_URL) return () => Promise.resolve();
  let stopped = false;
  const run = (name: string, about: string | null): void => {
    if (stopped) return;
    errands.get(name)?.(about).catch((error: unknown) => {
      logOf("events").error({ err: error, errand: name }, "an errand for another process failed and is tried again");
      setTimeout(() => run(name, about), retryMilliseconds).unref();
    });
  };
  const listener = connect(environment().DATABASE_URL, { max: 1, idle_timeout: 0 });
  const hear = (message: string) => {
    const [from, name, about] = JSON.parse(message) as [string, string, string | null];
    if (from !== self) run(name, about);
  };
  await listener.listen(channel, hear, () => [...errands.keys()].forEach((name) => run(name, null)));
  return async () => {
    stopped = true;
    await listener.end({ timeout: 1 });
  };
}
