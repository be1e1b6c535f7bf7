import { sql } from "drizzle-orm";
import { prepared, type Transaction } from "~/platform/database/connection.server";

const twinGone = prepared((on) => on
  .select({ waited: sql`pg_advisory_xact_lock(hashtextextended(${sql.placeholder("what")}, 0))` })
  .from(sql`(values (1)) as once`)
  .prepare("wait_for_twin"));

/** Without a thread's lock, since there is none yet or others wait for it: whoever does the same at the same time waits here until it is done. */
export async function waitForTwin(tx: Transaction, what: string): Promise<void> {
  await twinGone(tx).execute({ what });
}
