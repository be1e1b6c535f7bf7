import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { accessStep } from "./access-request.server";
import { takeStep } from "./take-step.server";

/** The team takes the request on: its first answer, from which on it looks for somebody. */
export function triageRequest(actor: Actor, id: number, note: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "triage");
    await takeStep(tx, request, "triage", { actorId: actor.personId, note });
  });
}
