import { and, eq, inArray } from "drizzle-orm";
import { mission, requestProposal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { accessStep, type RequestRow } from "./access-request.server";
import { takeStep, tell } from "./take-step.server";

/** The team says no, with its reason; whoever made the request may change it and send it again. */
export const declineRequest = (actor: Actor, id: number, note: string): Promise<void> => end(actor, id, "decline", note);

/** Whoever made a request needs it no longer: those asked are free again, and a mission that was planned gives its days back. */
export const withdrawRequest = (actor: Actor, id: number, note: string): Promise<void> => end(actor, id, "withdraw", note);

function end(actor: Actor, id: number, step: "decline" | "withdraw", note: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, step);
    await freePeople(tx, request, actor.personId);
    await takeStep(tx, request, step, { actorId: actor.personId, note }, { missionId: null });
  });
}

async function freePeople(tx: Transaction, request: RequestRow, actorId: number): Promise<void> {
  const freed = await tx.update(requestProposal).set({ state: "dropped" })
    .where(and(eq(requestProposal.requestId, request.id), inArray(requestProposal.state, ["asked", "accepted", "released"])))
    .returning({ personId: requestProposal.personId });
  for (const { personId } of freed) await tell(tx, request.id, "drop", { actorId, personId });
  if (request.missionId) await tx.delete(mission).where(eq(mission.id, request.missionId));
}
