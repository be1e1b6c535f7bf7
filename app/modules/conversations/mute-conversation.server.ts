import { accessConversation, changeThreadLevel } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";

/** The actor is told of nothing in a conversation but what calls them by name, or of everything again. Throws `not_found` for whoever is not in it. */
export async function muteConversation(actor: Actor, threadId: number, muted: boolean): Promise<void> {
  await accessConversation(actor, threadId);
  await changeThreadLevel(actor, threadId, muted ? "muted" : null);
}
