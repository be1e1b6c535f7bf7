import type { PgDatabase } from "drizzle-orm/pg-core";
import type { PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import type * as schema from "~db/schema";

/** Where seeds and factories write: the pool, or somebody's open transaction. */
export type SeedDatabase = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;
