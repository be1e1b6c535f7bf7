import { requestProposal, supportRequest } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { personNamed } from "./named-people.server";
import { valuesOf } from "./request-values.server";
import type { RequestInput } from "./schema.server";
import { sendRequest } from "./submit-request.server";

/**
 * Begins a request: a draft that its maker alone sees, or sent at once when the form says so. Whoever was
 * found by a search is kept as a suggestion to the team. Throws `invalid` for what does not exist.
 */
export function createRequest(actor: Actor, input: RequestInput, language: Locale): Promise<{ id: number }> {
  return transaction(async (tx) => {
    const values = await valuesOf(tx, actor, input);
    const [created] = await tx.insert(supportRequest).values({ ...values, language, requesterId: actor.personId }).returning();
    const request = created!;
    if (input.person) {
      const { id } = await personNamed(tx, actor, input.person);
      await tx.insert(requestProposal).values({ requestId: request.id, personId: id, state: "suggested" });
    }
    if (input.intent === "send") await sendRequest(tx, request);
    return { id: request.id };
  });
}
