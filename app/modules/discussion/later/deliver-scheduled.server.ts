import { asc, lte } from "drizzle-orm";
import { scheduledMessage } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { eachDue } from "./each-due.server";
import { makeDraftAgain, postWaiting, takeWaiting } from "./waiting-message.server";

/** Posts the messages that have fallen due: those of one moment in the order in which they were written. */
export const deliverScheduled = (now: Date): Promise<void> => eachDue(now, {
  sweep: "discussion.deliver-scheduled",
  due: () => database().select({ id: scheduledMessage.id }).from(scheduledMessage)
    .where(lte(scheduledMessage.sendAt, now)).orderBy(asc(scheduledMessage.sendAt), asc(scheduledMessage.createdAt)),
  async take(tx, id) {
    const waits = await takeWaiting(tx, id);
    return waits && { ...waits, dueAt: waits.sendAt };
  },
  send: (tx, author, waits) => postWaiting(tx, author, { ...waits, unattended: true }),
  giveBack: (tx, waits) => makeDraftAgain(tx, waits),
});
