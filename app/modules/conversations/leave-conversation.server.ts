import { and, eq } from "drizzle-orm";
import { conversation, conversationMember } from "~db/schema";
import { accessConversation } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";

/**
 * The actor goes out of a group: what they wrote stays, they read nothing of it any more, and nobody brings them back.
 * Of two people neither leaves: one blocks the other. Appends `conversations.person_left`, after which live access is
 * decided anew. Throws `not_found` for whoever is not in it.
 */
export function leaveConversation(actor: Actor, threadId: number): Promise<void> {
  return transaction(async (tx) => {
    await accessConversation(actor, threadId, tx);
    const [found] = await tx.select({ pair: conversation.firstId }).from(conversation).where(eq(conversation.threadId, threadId));
    if (found?.pair !== null) throw new DomainError("forbidden", "two people have one conversation, which neither leaves");
    const gone = await tx.delete(conversationMember)
      .where(and(eq(conversationMember.threadId, threadId), eq(conversationMember.personId, actor.personId)))
      .returning({ personId: conversationMember.personId });
    if (gone.length > 0) await appendEvent(tx, "conversations.person_left", { threadId, personId: actor.personId });
  });
}
