import { sql, type Column, type SQL } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

const fetchSize = 1_000;

/** The rows of a query, fetched some at a time, as of the transaction's moment. One at a time in a transaction. */
export async function* storedRows<Row extends Record<string, unknown>>(tx: Transaction, query: SQL): AsyncGenerator<Row> {
  await tx.execute(sql`declare stored no scroll cursor for ${query}`);
  try {
    for (;;) {
      const rows = (await tx.execute(sql.raw(`fetch ${fetchSize} from stored`))) as unknown as Row[];
      yield* rows;
      if (rows.length < fetchSize) return;
    }
  } finally {
    await tx.execute(sql`close stored`);
  }
}

/** A point in time as archives write it: UTC, to the millisecond. */
export const writtenTime = (column: Column): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The same for ordering: what archives do not tell apart must not decide. */
export const toTheMillisecond = (column: Column): SQL => sql`date_trunc('milliseconds', ${column})`;
