import { sql } from "drizzle-orm";
import { credential } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

/** Makes a hash somebody's password, in place of the one before. The caller has decided that they may. */
export async function storePassword(tx: Transaction, personId: number, passwordHash: string): Promise<void> {
  await tx
    .insert(credential)
    .values({ personId, passwordHash })
    .onConflictDoUpdate({ target: credential.personId, set: { passwordHash, changedAt: sql`now()` } });
}
