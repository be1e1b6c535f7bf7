import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { accessStep, type RequestRow } from "./access-request.server";
import { startClock } from "./answer-clock.server";
import { takeStep } from "./take-step.server";
import { consultAtStart } from "./whom-to-consult.server";

/** Sends a draft to the team that answers for its field. */
export function submitRequest(actor: Actor, id: number): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "submit");
    await sendRequest(tx, request);
  });
}

/** The same for a request that the caller has just made: starts the clock, asks those who are always consulted. */
export async function sendRequest(tx: Transaction, request: RequestRow): Promise<void> {
  const now = new Date();
  const sent = { submittedAt: now, ...(await startClock(tx, request.requesterId, now)) };
  await takeStep(tx, request, "submit", { actorId: request.requesterId, ...(request.teamId ? { teamId: request.teamId } : {}) }, sent);
  await consultAtStart(tx, request);
}
