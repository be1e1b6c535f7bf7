import { threadRead } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessThread } from "./access-thread.server";

/** Marks a message and all after it as not read by the actor. The one way in which a position moves back. `invalid` for a number the thread does not have. */
export async function markUnread(actor: Actor, input: { threadId: number; seq: number }): Promise<void> {
  const { thread } = await accessThread(actor, input.threadId, "read");
  if (input.seq < 1 || input.seq > thread.lastSeq) throw new DomainError("invalid");
  const lastReadSeq = input.seq - 1;
  await database()
    .insert(threadRead)
    .values({ threadId: thread.id, personId: actor.personId, lastReadSeq })
    .onConflictDoUpdate({ target: [threadRead.personId, threadRead.threadId], set: { lastReadSeq } });
}
