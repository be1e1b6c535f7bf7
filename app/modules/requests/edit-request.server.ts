import { eq, sql } from "drizzle-orm";
import { requestConsultation, supportRequest } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessRequest } from "./access-request.server";
import { consultAnew } from "./consult-anew.server";
import { mayEdit } from "./policy";
import { valuesOf } from "./request-values.server";
import type { RequestInput } from "./schema.server";
import { sendRequest } from "./submit-request.server";
import { tell } from "./take-step.server";

/** Changes what a request says, until somebody was found for it; a draft can be sent with it, and for another country or kind others are consulted. Which team answers a request that was sent changes by redirecting alone. */
export function editRequest(actor: Actor, id: number, input: RequestInput): Promise<void> {
  return transaction(async (tx) => {
    const { request, facts } = await accessRequest(actor, id, tx);
    if (!mayEdit(facts)) throw new DomainError(facts.isRequester ? "conflict" : "forbidden", "may not edit the request");
    const { teamId, ...values } = await valuesOf(tx, actor, input, request);
    const isDraft = request.state === "draft";
    const [changed] = await tx.update(supportRequest).set({ ...values, ...(isDraft && teamId !== undefined ? { teamId } : {}), updatedAt: sql`now()` }).where(eq(supportRequest.id, id)).returning();
    const concernsOthers = changed!.countryIso2 !== request.countryIso2 || changed!.kind !== request.kind;
    if (isDraft) {
      // One that was sent before still has those it asked then; sending asks anew.
      if (concernsOthers) await tx.delete(requestConsultation).where(eq(requestConsultation.requestId, id));
      if (input.intent === "send") await sendRequest(tx, changed!);
    } else {
      await tell(tx, id, "edit", { actorId: actor.personId });
      if (concernsOthers) await consultAnew(tx, changed!);
    }
  });
}
