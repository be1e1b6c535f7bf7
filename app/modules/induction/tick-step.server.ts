import { and, eq } from "drizzle-orm";
import { inductionDone } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { stepsOf } from "./steps-of.server";

/**
 * Notes that the actor has done one of their own steps, or has not after all; doing it twice is the same
 * as once. Quiet: no event, since nobody else is told. Throws `not_found` for a step that is not theirs.
 */
export function tickStep(actor: Actor, input: { step: number; done: boolean }): Promise<void> {
  return transaction(async (tx) => {
    const own = await stepsOf(tx, actor.personId, "en");
    if (!own.some((step) => step.id === input.step)) notFound("step");
    const row = { personId: actor.personId, stepId: input.step };
    if (input.done) await tx.insert(inductionDone).values(row).onConflictDoNothing();
    else await tx.delete(inductionDone).where(and(eq(inductionDone.personId, row.personId), eq(inductionDone.stepId, row.stepId)));
  });
}
