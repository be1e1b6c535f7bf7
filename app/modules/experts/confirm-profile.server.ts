import { eq, sql } from "drizzle-orm";
import { profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockProfile } from "./lock-profile.server";

/** The owner says that all of their profile still holds; for a year it is not marked. Appends `experts.profile_changed`. */
export function confirmProfile({ personId }: Pick<Actor, "personId">): Promise<void> {
  return transaction(async (tx) => {
    await lockProfile(tx, personId);
    await tx.update(profile).set({ confirmedAt: sql`now()` }).where(eq(profile.personId, personId));
    await appendEvent(tx, "experts.profile_changed", { personId });
  });
}
