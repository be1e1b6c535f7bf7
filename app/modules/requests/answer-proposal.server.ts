import { and, eq, ne } from "drizzle-orm";
import { requestProposal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep, type RequestRow } from "./access-request.server";
import { releaserOf } from "./releaser-of.server";
import { takeStep, tell } from "./take-step.server";

const whose = (requestId: number, personId: number) => and(eq(requestProposal.requestId, requestId), eq(requestProposal.personId, personId));

/**
 * Somebody asked takes it on; whoever owns their time must still agree, unless it is their own. With as many
 * as were wanted, the others who were asked are told that they are no longer needed. A reviewer says whether they have a
 * conflict of interest; throws `invalid` beside `conflict` or `conflictText` where they do not.
 */
export function acceptProposal(actor: Actor, id: number, { note, ...declared }: Declared & { note: string }): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "accept");
    const conflict = conflictIn(request, declared);
    const releaserId = await releaserOf(tx, actor.personId);
    const now = new Date();
    const answer = releaserId === null ? { state: "released" as const, releasedAt: now } : { state: "accepted" as const };
    await tx.update(requestProposal).set({ ...answer, conflict, releaserId, answeredAt: now }).where(whose(id, actor.personId));
    await dropTheOthers(tx, request);
    await takeStep(tx, request, "accept", { actorId: actor.personId, personId: actor.personId, note });
  });
}

interface Declared {
  conflict?: "none" | "named" | undefined;
  conflictText?: string | undefined;
}

/** What a reviewer declares: empty for no conflict of interest. Nobody else is asked for it. */
function conflictIn({ kind }: RequestRow, { conflict, conflictText = "" }: Declared): string | null {
  if (kind !== "review") return null;
  if (!conflict) throw new DomainError("invalid", "conflict_missing", "conflict");
  if (conflict === "named" && conflictText === "") throw new DomainError("invalid", "conflict_text_missing", "conflictText");
  return conflict === "none" ? "" : conflictText;
}

/** Somebody asked says no, with the reason. */
export function turnDownProposal(actor: Actor, id: number, reason: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "turn_down");
    await tx.update(requestProposal).set({ state: "declined", leads: false, reason, answeredAt: new Date() }).where(whose(id, actor.personId));
    await takeStep(tx, request, "turn_down", { actorId: actor.personId, personId: actor.personId, note: reason });
  });
}

async function dropTheOthers(tx: Transaction, request: RequestRow): Promise<void> {
  const people = await tx.select({ personId: requestProposal.personId, state: requestProposal.state }).from(requestProposal)
    .where(and(eq(requestProposal.requestId, request.id), eq(requestProposal.role, "field"), ne(requestProposal.state, "suggested")));
  if (people.filter(({ state }) => state === "accepted" || state === "released").length < request.wanted) return;
  for (const { personId } of people.filter(({ state }) => state === "asked")) {
    await tx.update(requestProposal).set({ state: "dropped", leads: false }).where(whose(request.id, personId));
    await tell(tx, request.id, "drop", { actorId: null, personId });
  }
}
