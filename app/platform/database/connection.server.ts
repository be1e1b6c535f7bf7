import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import * as schema from "~db/schema";
import { environment } from "../environment.server";
import { connect } from "./connect.server";

let pool: ReturnType<typeof connect> | undefined;
let handle: PostgresJsDatabase<typeof schema> | undefined;

function sqlPool() {
  pool ??= connect(environment().DATABASE_URL, { max: 10, idle_timeout: 0, connect_timeout: 10 });
  return pool;
}

/** The database as drizzle sees it. */
export function database() {
  handle ??= drizzle(sqlPool(), { schema });
  return handle;
}

/**
 * A query that every page asks, composed once with placeholders and `.prepare(name)`: each connection
 * plans it once, and asking it is one message to the database instead of two.
 */
export function prepared<Query>(compose: (on: PostgresJsDatabase<typeof schema>) => Query): () => Query {
  let last: { on: PostgresJsDatabase<typeof schema>; query: Query } | undefined;
  return () => {
    const on = database();
    if (last?.on !== on) last = { on, query: compose(on) };
    return last.query;
  };
}

/** An open transaction. Use cases take one when they are part of a larger change. */
export type Transaction = Parameters<Parameters<PostgresJsDatabase<typeof schema>["transaction"]>[0]>[0];

/** Where a read may run: on its own or inside a transaction. */
export type Queryable = PostgresJsDatabase<typeof schema> | Transaction;

/** Runs `change` in one transaction: all of it is committed, or none. */
export function transaction<Result>(change: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return database().transaction(change);
}

/** Closes the pool after running queries have ended (at most five seconds). */
export async function closeDatabase(): Promise<void> {
  await pool?.end({ timeout: 5 });
  pool = undefined;
  handle = undefined;
}
