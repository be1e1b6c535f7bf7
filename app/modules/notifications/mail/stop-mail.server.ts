import { and, eq, isNotNull, ne, sql, type SQL } from "drizzle-orm";
import { mailPreference, notification, threadLevel } from "~db/schema";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { ofThread } from "../of-thread.server";
import { grantedBy } from "./secret-address.server";

/** What a word in a letter stops: the mail about one thread, or all of it. Throws `not_found` for a word that grants nothing of this. */
export async function stoppedBy(word: string): Promise<{ personId: number; threadId: number | null }> {
  const granted = await grantedBy(word);
  if (granted?.purpose !== "stop") notFound("mail");
  return { personId: granted.personId, threadId: granted.id === 0 ? null : granted.id };
}

/**
 * Stops the mail for whoever knows the word, who need not be signed in: the thread is muted, or no more letters
 * are sent at all, those that wait included. Again is the same. Throws `not_found`.
 */
export async function stopMail(word: string): Promise<void> {
  const { personId, threadId } = await stoppedBy(word);
  await transaction(async (tx) => {
    if (threadId === null) {
      await tx.update(mailPreference).set({ frequency: "never" }).where(eq(mailPreference.personId, personId));
      return keepBack(tx, eq(notification.personId, personId));
    }
    const muted = { level: "muted" as const };
    await tx.insert(threadLevel).values({ personId, threadId, ...muted }).onConflictDoUpdate({ target: [threadLevel.threadId, threadLevel.personId], set: muted });
    // Muted means but for one's name: a letter that calls them still comes.
    await keepBack(tx, and(eq(notification.personId, personId), ofThread(threadId), ne(notification.reason, "mention")));
  });
}

/** What waits to be told by mail is not, nor what stands in a letter that was not sent yet: one that tells nothing any more is dropped. */
async function keepBack(tx: Transaction, which: SQL | undefined): Promise<void> {
  const unsent = sql`${notification.letterId} in (select id from letter where letter.person_id = ${notification.personId} and letter.sent_at is null)`;
  await tx.update(notification).set({ mailDueAt: null }).where(and(which, isNotNull(notification.mailDueAt)));
  await tx.update(notification).set({ letterId: null }).where(and(which, unsent));
}
