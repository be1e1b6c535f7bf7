import { sql, type AnyColumn, type SQL } from "drizzle-orm";

/** The version of what is kept again: later than the one before, and never one that was, since that may have been sent and another begun. */
export const nextVersion = (version: AnyColumn): SQL<number> => sql<number>`greatest(${version} + 1, (extract(epoch from clock_timestamp()) * 1000)::bigint)`;
