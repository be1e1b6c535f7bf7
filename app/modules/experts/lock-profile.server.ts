import { eq } from "drizzle-orm";
import { profile } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

/** Lets one change of a profile at a time go on, until the transaction ends; makes the profile where there is none. */
export async function lockProfile(tx: Transaction, personId: number): Promise<void> {
  await tx.insert(profile).values({ personId }).onConflictDoNothing();
  await tx.select({ personId: profile.personId }).from(profile).where(eq(profile.personId, personId)).for("update");
}
