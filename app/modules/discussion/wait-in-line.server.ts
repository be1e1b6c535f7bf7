import { sql } from "drizzle-orm";
import { prepared, type Transaction } from "~/platform/database/connection.server";

const lineOf = prepared((on) => on
  .select({ waited: sql`pg_advisory_xact_lock(hashtextextended(${sql.placeholder("what")}, 0))` })
  .from(sql`(values (1)) as once`)
  .prepare("wait_in_line"));

/** Whoever does the same at the same time waits here, in the order they came, until the transaction in front of them has ended. It needs no row, which may not be there yet. */
export async function waitInLine(tx: Transaction, what: string): Promise<void> {
  await lineOf(tx).execute({ what });
}
