import { sql } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

/** Where there is no thread yet whose row could be locked: whoever does the same at the same time waits here until it is done. */
export async function waitForTwin(tx: Transaction, what: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`);
}
