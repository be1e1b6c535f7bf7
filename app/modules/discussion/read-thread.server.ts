import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessThread } from "./access-thread.server";
import { moveReadPosition } from "./move-read-position.server";

/**
 * Notes how far the actor has read a thread they may read. A position past the end counts as the end. Where it moved,
 * appends `discussion.thread_read`, which their own other windows follow and nobody else.
 */
export async function readThread(actor: Actor, input: { threadId: number; seq: number }): Promise<void> {
  const { thread } = await accessThread(actor, input.threadId, "read");
  const seq = Math.min(input.seq, thread.lastSeq);
  if (seq < 1) return;
  await transaction(async (tx) => {
    if (await moveReadPosition(tx, actor.personId, thread.id, seq)) await appendEvent(tx, "discussion.thread_read", { threadId: thread.id, personId: actor.personId });
  });
}
