import { eq, sql } from "drizzle-orm";
import { induction } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** The actor has found their way, steps left or not: the first week leaves Today. `finished` false takes it back. Quiet, like ticking a step. */
export async function finishInduction(actor: Actor, finished: boolean): Promise<void> {
  await database().update(induction).set({ finishedAt: finished ? sql`now()` : null }).where(eq(induction.personId, actor.personId));
}
