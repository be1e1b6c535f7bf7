import { and, eq } from "drizzle-orm";
import { message, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessThreadLocked } from "./access-thread.server";

/**
 * Accepts a message as the answer to its question, in place of an earlier one; `seq` 0 takes the
 * acceptance back. One transaction; appends `discussion.answer_changed` when something changed. Throws
 * `not_found` for what is no message of the thread, `forbidden` for whoever may not decide, `invalid`
 * for the question itself.
 */
export function acceptAnswer(actor: Actor, input: { threadId: number; seq: number }): Promise<void> {
  return transaction(async (tx) => {
    const access = await accessThreadLocked(actor, input.threadId, "acceptAnswer", tx);
    if (input.seq === 1) throw new DomainError("invalid", "a question does not answer itself");
    const [found] = await tx.select({ id: message.id }).from(message).where(and(eq(message.threadId, input.threadId), eq(message.seq, input.seq)));
    if (!found && input.seq !== 0) notFound("message");
    const answerId = found?.id ?? null;
    if (answerId === access.thread.answerId) return;
    await tx.update(thread).set({ answerId }).where(eq(thread.id, input.threadId));
    await appendEvent(tx, "discussion.answer_changed", { threadId: input.threadId, messageId: answerId });
  });
}
