import { and, inArray, isNull, lte } from "drizzle-orm";
import { supportRequest } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { tell } from "./take-step.server";

/**
 * Passes on what nobody answered within two working days of the requester's calendar: a line in the timeline and
 * `requests.answer_overdue`, once for each sending. Safe to repeat.
 */
export function escalateOverdue(now: Date): Promise<void> {
  return transaction(async (tx) => {
    const overdue = await tx.update(supportRequest).set({ escalatedAt: now })
      .where(and(lte(supportRequest.answerDueAt, now), isNull(supportRequest.answeredAt), isNull(supportRequest.escalatedAt), inArray(supportRequest.state, ["submitted", "redirected"])))
      .returning({ id: supportRequest.id });
    for (const { id } of overdue) {
      await tell(tx, id, "escalate", { actorId: null });
      await appendEvent(tx, "requests.answer_overdue", { requestId: id });
    }
  });
}
