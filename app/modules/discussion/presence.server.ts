import type { Actor } from "~/platform/auth/actor";
import { accessThread } from "./access-thread.server";
import { shownHabits } from "./shown-habits.server";

/**
 * Whether the actor is among those who see of one another that they have a thread open: people of its team or its
 * conversation who have asked for it. Throws `not_found` and `forbidden` where they may not read it.
 */
export async function sharesPresence(actor: Actor, threadId: number): Promise<boolean> {
  const { team, role } = await accessThread(actor, threadId, "read");
  if (team && role === null) return false;
  return (await shownHabits(actor)).presence;
}
