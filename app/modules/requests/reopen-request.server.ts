import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { accessStep } from "./access-request.server";
import { takeStep } from "./take-step.server";

/** Makes a draft again of what was declined or withdrawn. */
export function reopenRequest(actor: Actor, id: number): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "reopen");
    await takeStep(tx, request, "reopen", { actorId: actor.personId }, { submittedAt: null, answerDueAt: null, answeredAt: null, escalatedAt: null, matchedAt: null });
  });
}
