import { eq } from "drizzle-orm";
import { requestStep, supportRequest } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { accessStep } from "./access-request.server";
import { takeStep } from "./take-step.server";

/** Whoever made a draft no longer needs it. One that was never sent is gone altogether; one that was is withdrawn, with all that was said about it. */
export function discardDraft(actor: Actor, id: number): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "discard");
    const wasSent = (await tx.$count(requestStep, eq(requestStep.requestId, id))) > 0;
    if (wasSent) await takeStep(tx, request, "discard", { actorId: actor.personId });
    else await tx.delete(supportRequest).where(eq(supportRequest.id, id));
  });
}
