import { and, asc, eq, lte, sql } from "drizzle-orm";
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
    .select({ personId: savedMessage.personId, messageId: savedMessage.messageId, dueAt: sql<Date>`${savedMessage.remindAt}`.mapWith(savedMessage.remindAt) })
    .from(savedMessage).where(lte(savedMessage.remindAt, now)).orderBy(asc(savedMessage.remindAt));
  await eachAlone("discussion.remind-due", due.map((one) => ({ ...one, id: `${one.personId} ${one.messageId}` })), ({ personId, messageId, dueAt }) => transaction(async (tx) => {
    // Its owner may have moved it, and another process may have told of it, since it was looked for.
    const told = await tx.update(savedMessage).set({ remindAt: null })
      .where(and(eq(savedMessage.personId, personId), eq(savedMessage.messageId, messageId), eq(savedMessage.remindAt, dueAt)))
      .returning({ id: savedMessage.messageId });
    if (told.length > 0) await appendEvent(tx, "discussion.reminder_due", { personId, messageId, dueAt: dueAt.toISOString() });
  }));
}
