import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessThread } from "./access-thread.server";
import { moveReadPosition } from "./move-read-position.server";

/**
 * Notes how far the actor has read a thread they may read. Quiet: no event, since nobody else is told.
 * A position past the end counts as the end.
 */
export async function readThread(actor: Actor, input: { threadId: number; seq: number }): Promise<void> {
  const { thread } = await accessThread(actor, input.threadId, "read");
  const seq = Math.min(input.seq, thread.lastSeq);
  if (seq > 0) await moveReadPosition(database(), actor.personId, thread.id, seq);
}
