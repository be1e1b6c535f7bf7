import { eq, sql } from "drizzle-orm";
import { profile } from "~db/schema";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockProfile } from "./lock-profile.server";

/** Runs a change of somebody's profile, alone on it, and dates the profile. One transaction with `experts.profile_changed`; gives what the change gives. */
export function changeProfile<Result>(personId: number, change: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return transaction(async (tx) => {
    await lockProfile(tx, personId);
    const result = await change(tx);
    await tx.update(profile).set({ updatedAt: sql`now()` }).where(eq(profile.personId, personId));
    await appendEvent(tx, "experts.profile_changed", { personId });
    return result;
  });
}
