import { and, asc, eq, min, sql } from "drizzle-orm";
import { message, messageReaction } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { maxEmojiOfMessage, type Reaction } from "../contract";
import { accessMessageLocked, demand, nextChange, type MessagePlace } from "./access-message.server";

export interface ReactToMessageInput extends MessagePlace {
  emoji: string;
  /** Whether the sign is to be there afterwards. */
  set: boolean;
}

/**
 * Sets a sign on a message, or takes one's own back. What is already so stays so. One transaction; appends
 * `discussion.reaction_changed` when something changed. Throws `invalid` on the field `emoji` when the
 * message bears too many different ones; also `not_found` and `forbidden`.
 */
export function reactToMessage(actor: Actor, { emoji, set, ...place }: ReactToMessageInput): Promise<{ change: number }> {
  return transaction(async (tx) => {
    const access = await accessMessageLocked(actor, place, tx);
    demand(access, "react");
    const { id: messageId, threadId, change: before } = access.message;
    const changed = set ? await setSign(tx, messageId, actor.personId, emoji) : await takeBack(tx, messageId, actor.personId, emoji);
    if (!changed) return { change: before };
    const reactions = await reactionsOf(tx, messageId);
    if (reactions.length > maxEmojiOfMessage) throw new DomainError("invalid", "too_many", "emoji");
    const change = await nextChange(tx, threadId);
    await tx.update(message).set({ change, reactions: reactions.length > 0 ? reactions : null }).where(eq(message.id, messageId));
    await appendEvent(tx, "discussion.reaction_changed", { threadId, messageId, personId: actor.personId, set });
    return { change };
  });
}

async function setSign(tx: Transaction, messageId: string, personId: number, emoji: string): Promise<boolean> {
  const written = await tx.insert(messageReaction).values({ messageId, personId, emoji, createdAt: sql`clock_timestamp()` }).onConflictDoNothing().returning({ emoji: messageReaction.emoji });
  return written.length > 0;
}

async function takeBack(tx: Transaction, messageId: string, personId: number, emoji: string): Promise<boolean> {
  const ownSign = and(eq(messageReaction.messageId, messageId), eq(messageReaction.emoji, emoji), eq(messageReaction.personId, personId));
  return (await tx.delete(messageReaction).where(ownSign).returning({ emoji: messageReaction.emoji })).length > 0;
}

/** In the order in which each sign came first. */
function reactionsOf(tx: Transaction, messageId: string): Promise<Reaction[]> {
  return tx
    .select({ emoji: messageReaction.emoji, by: sql<number[]>`array_agg(${messageReaction.personId} order by ${messageReaction.createdAt}, ${messageReaction.personId})` })
    .from(messageReaction)
    .where(eq(messageReaction.messageId, messageId))
    .groupBy(messageReaction.emoji)
    .orderBy(min(messageReaction.createdAt), asc(messageReaction.emoji));
}
