import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle, type PostgresJsDatabase, type PostgresJsSession } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import * as schema from "~db/schema";
import { environment } from "../environment.server";
import { connect } from "./connect.server";

/**
 * How many connections those have who wait for an answer, and how many what happens behind their backs. Of the latter,
 * the letters of newsletters and the routing of questions ask on a second one while they hold a first; each runs once at a time.
 */
const connections = { foreground: 10, background: 6 };

type Ground = keyof typeof connections;

const grounds = new AsyncLocalStorage<Ground>();
const open = new Map<Ground, { pool: ReturnType<typeof connect>; handle: PostgresJsDatabase<typeof schema> }>();

/** The database as drizzle sees it. */
export function database() {
  const ground = grounds.getStore() ?? "foreground";
  const known = open.get(ground);
  if (known) return known.handle;
  const pool = connect(environment().DATABASE_URL, { max: connections[ground], idle_timeout: 0, connect_timeout: 10 });
  const handle = drizzle(pool, { schema });
  open.set(ground, { pool, handle });
  return handle;
}

/** Does work that nobody waits for, on connections of its own: requests never queue behind it, however much of it there is. */
export const inBackground = <Result>(work: () => Result): Result => grounds.run("background", work);

/**
 * A query that every page or post asks, composed once with placeholders and `.prepare(name)`: its text is not put
 * together again, each connection plans it once, and asking it is one message to the database instead of two.
 * Inside a transaction, which it is given, it goes over that one's connection.
 */
export function prepared<Query extends object>(compose: (on: PostgresJsDatabase<typeof schema>) => Query): (within?: Queryable) => Query {
  const composed = new WeakMap<PostgresJsDatabase<typeof schema>, Query>();
  return (within) => {
    const on = database();
    const query = composed.get(on) ?? compose(on);
    composed.set(on, query);
    return within === undefined || within === on ? query : over(within, query);
  };
}

/** The same query over another connection: drizzle's prepared queries know only the one they were composed on. */
const over = <Query extends object>(on: Queryable, query: Query): Query =>
  Object.create(query, { client: { value: (on._.session as PostgresJsSession<Sql, typeof schema, never>).client } }) as Query;

/** An open transaction. Use cases take one when they are part of a larger change. */
export type Transaction = Parameters<Parameters<PostgresJsDatabase<typeof schema>["transaction"]>[0]>[0];

/** Where a read may run: on its own or inside a transaction. */
export type Queryable = PostgresJsDatabase<typeof schema> | Transaction;

/** Runs `change` in one transaction: all of it is committed, or none. */
export function transaction<Result>(change: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return database().transaction(change);
}

/** Closes the connections after running queries have ended (at most five seconds). */
export async function closeDatabase(): Promise<void> {
  const pools = [...open.values()].map(({ pool }) => pool);
  open.clear();
  await Promise.all(pools.map((pool) => pool.end({ timeout: 5 })));
}
