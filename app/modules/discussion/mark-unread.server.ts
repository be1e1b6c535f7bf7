import { threadRead } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessThread } from "./access-thread.server";

/** Marks a message and all after it as not read by the actor. The one way in which a position moves back; appends `discussion.thread_read`. `invalid` for a number the thread does not have. */
export async function markUnread(actor: Actor, input: { threadId: number; seq: number }): Promise<void> {
  const { thread } = await accessThread(actor, input.threadId, "read");
  if (input.seq < 1 || input.seq > thread.lastSeq) throw new DomainError("invalid");
  const lastReadSeq = input.seq - 1;
  await transaction(async (tx) => {
    await tx
      .insert(threadRead)
      .values({ threadId: thread.id, personId: actor.personId, lastReadSeq })
      .onConflictDoUpdate({ target: [threadRead.personId, threadRead.threadId], set: { lastReadSeq } });
    await appendEvent(tx, "discussion.thread_read", { threadId: thread.id, personId: actor.personId });
  });
}
