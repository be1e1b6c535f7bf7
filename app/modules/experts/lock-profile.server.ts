import { asc, inArray } from "drizzle-orm";
import { profile } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

/** Lets one change of a profile at a time go on, until the transaction ends; makes the profile where there is none. */
export const lockProfile = (tx: Transaction, personId: number): Promise<void> => lockProfiles(tx, [personId]);

/** The same for several people, in an order that no two transactions can block each other by. */
export async function lockProfiles(tx: Transaction, personIds: number[]): Promise<void> {
  await tx.insert(profile).values(personIds.map((personId) => ({ personId }))).onConflictDoNothing();
  await tx.select({ personId: profile.personId }).from(profile).where(inArray(profile.personId, personIds)).orderBy(asc(profile.personId)).for("update");
}
