import { eq } from "drizzle-orm";
import { mailPreference, notification, threadLevel } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { grantedBy } from "./secret-address.server";

/** What a word in a letter stops: the mail about one thread, or all of it. Throws `not_found` for a word that grants nothing of this. */
export async function stoppedBy(word: string): Promise<{ personId: number; threadId: number | null }> {
  const granted = await grantedBy(word);
  if (granted?.purpose !== "stop") notFound("mail");
  return { personId: granted.personId, threadId: granted.id === 0 ? null : granted.id };
}

/**
 * Stops the mail for whoever knows the word, who need not be signed in: the thread is muted, or no more letters
 * are sent at all. Again is the same. Throws `not_found`.
 */
export async function stopMail(word: string): Promise<void> {
  const { personId, threadId } = await stoppedBy(word);
  await transaction(async (tx) => {
    if (threadId === null) {
      await tx.update(mailPreference).set({ frequency: "never" }).where(eq(mailPreference.personId, personId));
      await tx.update(notification).set({ mailDueAt: null }).where(eq(notification.personId, personId));
      return;
    }
    const muted = { level: "muted" as const };
    await tx.insert(threadLevel).values({ personId, threadId, ...muted }).onConflictDoUpdate({ target: [threadLevel.threadId, threadLevel.personId], set: muted });
  });
}
