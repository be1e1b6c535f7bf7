import { and, asc, eq, lte } from "drizzle-orm";
import { savedMessage } from "~db/schema";
import { database, transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { eachAlone } from "~/platform/jobs/each-alone.server";

/**
 * Reminds people of the messages whose time has come, each in a transaction of its own: the reminder goes, and the event
 * that tells of it comes, or neither. Appends `discussion.reminder_due`.
 */
export async function remindDue(now: Date): Promise<void> {
  const due = await database()
    .select({ personId: savedMessage.personId, messageId: savedMessage.messageId })
    .from(savedMessage).where(lte(savedMessage.remindAt, now)).orderBy(asc(savedMessage.remindAt));
  await eachAlone("discussion.remind-due", due.map((one) => ({ ...one, id: `${one.personId} ${one.messageId}` })), ({ personId, messageId }) => transaction(async (tx) => {
    // Its owner may have moved it, and another process may have told of it, since it was looked for.
    const isOne = and(eq(savedMessage.personId, personId), eq(savedMessage.messageId, messageId), lte(savedMessage.remindAt, now));
    const [one] = await tx.select({ dueAt: savedMessage.remindAt }).from(savedMessage).where(isOne).for("update");
    if (!one?.dueAt) return;
    await tx.update(savedMessage).set({ remindAt: null }).where(isOne);
    await appendEvent(tx, "discussion.reminder_due", { personId, messageId, dueAt: one.dueAt.toISOString() });
  }));
}
