import { and, eq, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import { letter, message, notification } from "~db/schema";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import type { MailFrequency } from "../contract";
import { threadOf } from "../visible.server";
import { habitsOf } from "./habits.server";

/** How many people's letters one sweep puts together; the others' turn comes with the next. */
const peopleAtOnce = 500;

/**
 * Puts what has fallen due into letters: for whoever hears at once one for each thread, for others one for all.
 * What was read meanwhile is told by none. Each letter and what it tells are written in one transaction.
 */
export async function gatherLetters(now: Date): Promise<void> {
  const due = and(isNotNull(notification.mailDueAt), lte(notification.mailDueAt, now));
  await database().update(notification).set({ mailDueAt: null }).where(and(due, isNotNull(notification.readAt)));
  const people = await database().selectDistinct({ id: notification.personId }).from(notification).where(due).limit(peopleAtOnce);
  const habits = await habitsOf(people.map(({ id }) => id));
  for (const { id } of people) await transaction((tx) => gatherFor(tx, id, habits.get(id)?.frequency ?? "at_once", now));
}

async function gatherFor(tx: Transaction, personId: number, frequency: MailFrequency, now: Date): Promise<void> {
  const waiting = await tx
    .select({ id: notification.id, threadId: threadOf, dueAt: notification.mailDueAt })
    .from(notification)
    .leftJoin(message, eq(message.id, notification.messageId))
    .where(and(eq(notification.personId, personId), isNotNull(notification.mailDueAt), isNull(notification.readAt)))
    .orderBy(notification.id)
    .for("update", { of: notification, skipLocked: true });
  for (const { threadId, ids } of letterLots(waiting, frequency, now)) {
    const [written] = await tx.insert(letter).values({ personId, threadId }).returning({ id: letter.id });
    await tx.update(notification).set({ mailDueAt: null, letterId: written!.id }).where(inArray(notification.id, ids));
  }
}

interface Waiting {
  id: number;
  threadId: number | null;
  dueAt: Date | null;
}

/** What goes into one letter. A thread that is due takes along what of it is not due yet. */
export function letterLots(waiting: Waiting[], frequency: MailFrequency, now: Date): { threadId: number | null; ids: number[] }[] {
  const byThread = Map.groupBy(waiting, ({ threadId }) => threadId);
  const lots = [...byThread].filter(([, all]) => all.some(({ dueAt }) => dueAt !== null && dueAt <= now)).map(([threadId, all]) => ({ threadId, ids: all.map(({ id }) => id) }));
  if (frequency === "at_once" || lots.length < 2) return lots;
  return [{ threadId: null, ids: lots.flatMap(({ ids }) => ids) }];
}
