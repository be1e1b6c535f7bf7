import { and, eq } from "drizzle-orm";
import { requestProposal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { isNamed } from "./named-people.server";
import { takeStep } from "./take-step.server";

/** Whoever owns somebody's time gives it: the DWT director in a field team, the head of unit at headquarters. */
export const releasePerson = (actor: Actor, id: number, handle: string, note: string): Promise<void> => answer(actor, id, handle, "release", note);

/** Or keeps it, with the reason; the team looks for somebody else. */
export const refuseRelease = (actor: Actor, id: number, handle: string, note: string): Promise<void> => answer(actor, id, handle, "refuse", note);

function answer(actor: Actor, id: number, handle: string, step: "release" | "refuse", note: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, step);
    const outcome = step === "release" ? { state: "released" as const, releasedAt: new Date() } : { state: "refused" as const, leads: false, reason: note, releasedAt: new Date() };
    const [answered] = await tx.update(requestProposal).set(outcome)
      .where(and(eq(requestProposal.requestId, id), isNamed(requestProposal.personId, handle), eq(requestProposal.releaserId, actor.personId), eq(requestProposal.state, "accepted")))
      .returning({ personId: requestProposal.personId });
    if (!answered) throw new DomainError("forbidden", "somebody else's time");
    await takeStep(tx, request, step, { actorId: actor.personId, personId: answered.personId, note });
  });
}
