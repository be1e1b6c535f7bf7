import { and, eq } from "drizzle-orm";
import { message, scheduledMessage, teamPin, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { accessTwoThreads } from "./access-two-threads.server";
import { carryMessages } from "./carry-messages.server";
import { carryDrafts } from "./drafts/keep-draft.server";
import { carryLevels } from "./following/carry-levels.server";
import { noteAct } from "./note-act.server";

/**
 * Puts all messages of a thread at the end of another; the first one's address leads there from now on, and
 * nobody writes in it any more. What people have begun in it, let wait for later and chosen to hear of it goes
 * along; what is sent to it still is posted in the other. Needs `order` in both, also where they stand in different teams. Leaves a
 * trail in both; appends what `carryMessages` appends. Returns the number of the first message there.
 */
export function mergeThread(actor: Actor, threadId: number, { into, reason }: { into: number; reason: string }): Promise<{ seq: number }> {
  return transaction(async (tx) => {
    const { from, into: target } = await accessTwoThreads(tx, actor, threadId, into);
    const all = await tx.select({ id: message.id }).from(message).where(eq(message.threadId, threadId));
    await tx.update(thread).set({ mergedIntoId: into, standing: "closed" }).where(eq(thread.id, threadId));
    await tx.delete(teamPin).where(and(eq(teamPin.kind, "thread"), eq(teamPin.targetId, threadId)));
    const seq = await carryMessages(tx, actor, { from: from.thread, to: target.thread, messageIds: all.map(({ id }) => id) });
    await carryDrafts(tx, threadId, into);
    await tx.update(scheduledMessage).set({ threadId: into }).where(eq(scheduledMessage.threadId, threadId));
    await carryLevels(tx, threadId, into);
    await noteAct(tx, actor, from.thread, { action: "thread.merged", detail: { into, messages: all.length } }, reason);
    await noteAct(tx, actor, target.thread, { action: "thread.took_in", detail: { from: threadId, messages: all.length } }, reason);
    return { seq };
  });
}
