import { eq } from "drizzle-orm";
import { scheduledMessage } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { addToDraft } from "../drafts/keep-draft.server";
import { postWithin } from "../post-message.server";
import { renderMessage } from "../render-message.server";
import { waitInLine } from "../wait-in-line.server";

type Waiting = typeof scheduledMessage.$inferSelect;

/**
 * A message that waits, behind whoever sends it, changes it or keeps it back, until the transaction ends; null where there is none. Its row is
 * left to whoever merges its thread, who holds the thread that sending waits for.
 */
export async function takeWaiting(tx: Transaction, id: string): Promise<Waiting | null> {
  await waitInLine(tx, id);
  const [found] = await tx.select().from(scheduledMessage).where(eq(scheduledMessage.id, id));
  return found ?? null;
}

/** Posts one that was taken, and takes it off the list; `unattended` where its author sees no answer. Throws what posting throws. */
export async function postWaiting(tx: Transaction, author: Actor, { id, threadId, language, callsTeam, source, unattended }: Waiting & { unattended?: boolean }): ReturnType<typeof postWithin> {
  const posted = await postWithin(tx, author, { threadId, messageId: id, language, callsTeam, message: renderMessage(source), unattended });
  await tx.delete(scheduledMessage).where(eq(scheduledMessage.id, id));
  return posted;
}

/** Makes a draft of one that was taken, in the thread where it stands by now. */
export async function makeDraftAgain(tx: Transaction, { id }: Pick<Waiting, "id">): Promise<void> {
  const [gone] = await tx.delete(scheduledMessage).where(eq(scheduledMessage.id, id)).returning();
  if (gone) await addToDraft(tx, { ...gone, messageId: id });
}
