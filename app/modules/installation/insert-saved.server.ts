import { and, eq } from "drizzle-orm";
import { message, savedMessage, thread } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedThreads } from "~db/seed/content";
import { seedSaved } from "~db/seed/content/saved-messages";
import type { Transaction } from "~/platform/database/connection.server";

/** Writes which messages people of the demonstration keep for themselves. */
export async function insertSaved(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  for (const { by, thread: key, seq, daysAgo, remindIn } of seedSaved) {
    const title = seedThreads.find((seed) => seed.key === key)?.title ?? "";
    const [found] = await tx.select({ id: message.id }).from(message).innerJoin(thread, eq(thread.id, message.threadId)).where(and(eq(thread.title, title), eq(message.seq, seq)));
    const personId = idByHandle.get(by);
    if (!found || !personId) throw new Error(`The demo's saved messages name message ${seq} of ${key} and ${by}, who are not both there.`);
    await tx.insert(savedMessage).values({ personId, messageId: found.id, savedAt: clock.daysAgo(daysAgo), remindAt: remindIn === undefined ? null : clock.daysAgo(-remindIn) });
  }
}
