import { and, asc, eq, isNotNull, lte } from "drizzle-orm";
import { begunThread } from "~db/schema";
import { database, type Transaction } from "~/platform/database/connection.server";
import { waitInLine } from "../wait-in-line.server";
import { nextBegunVersion } from "./keep-begun-thread.server";

/** Words to people that are kept and not sent. */
export type BegunConversation = typeof begunThread.$inferSelect & { toIds: number[] };

/** One of them, held until the transaction ends, behind whoever sends, changes or keeps it at that moment; null where there is none. */
export async function takeBegunConversation(tx: Transaction, id: string): Promise<BegunConversation | null> {
  await waitInLine(tx, id);
  const [found] = await tx.select().from(begunThread).where(eq(begunThread.id, id)).for("update");
  return found?.toIds ? { ...found, toIds: found.toIds } : null;
}

/** Lets one that was taken wait until a moment. */
export async function letBegunWait(tx: Transaction, { id }: BegunConversation, beginAt: Date): Promise<void> {
  await tx.update(begunThread).set({ beginAt, version: nextBegunVersion }).where(eq(begunThread.id, id));
}

/** Those that have fallen due, in the order in which they are sent. */
export const dueConversations = (now: Date): Promise<{ id: string }[]> => database().select({ id: begunThread.id }).from(begunThread)
  .where(and(lte(begunThread.beginAt, now), isNotNull(begunThread.toIds))).orderBy(asc(begunThread.beginAt), asc(begunThread.keptAt));
