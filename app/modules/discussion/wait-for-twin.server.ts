import { sql } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

/** Without a thread's lock, since there is none yet or others wait for it: whoever does the same at the same time waits here until it is done. */
export async function waitForTwin(tx: Transaction, what: string): Promise<void> {
  await tx.select({ waited: sql`pg_advisory_xact_lock(hashtextextended(${what}, 0))` }).from(sql`(values (1)) as once`).prepare("wait_for_twin").execute();
}
