import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { accessThread } from "./access-thread.server";
import type { ThreadChannelEvents } from "./contract";
import { shownHabits } from "./shown-habits.server";

/** What the others in a thread are told while somebody writes there: for who may post, and wants it seen. Stored nowhere. */
export async function typingIn(actor: Actor, threadId: number): Promise<ThreadChannelEvents["typing"] | null> {
  try {
    await accessThread(actor, threadId, "post");
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
  return (await shownHabits(actor)).typing ? { by: actor.personId, name: actor.displayName } : null;
}
