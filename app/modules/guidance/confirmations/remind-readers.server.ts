import { and, isNull, lte, or, sql } from "drizzle-orm";
import { dayOf } from "~/modules/documents/contract";
import { confirmationRequest } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { stillHolds } from "./asked-people.server";

const daysBefore = 3;

/** Reminds those who have not confirmed what still holds, shortly before the day and once after it. Appends `guidance.confirmation_reminded`. */
export async function remindReaders(now: Date): Promise<void> {
  const [today, soon] = [dayOf(now), dayOf(new Date(now.getTime() + daysBefore * 86_400_000))];
  const { remindedAt, dueOn, documentId } = confirmationRequest;
  await transaction(async (tx) => {
    const due = await tx.update(confirmationRequest).set({ remindedAt: now })
      .where(and(stillHolds, lte(dueOn, soon), or(isNull(remindedAt), sql`(${dueOn} < ${today}::date and ${remindedAt}::date <= ${dueOn})`)))
      .returning({ documentId });
    for (const request of due) await appendEvent(tx, "guidance.confirmation_reminded", request);
  });
}
