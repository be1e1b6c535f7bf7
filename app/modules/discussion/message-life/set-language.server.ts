import { eq } from "drizzle-orm";
import { message, messageTranslation } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessMessageLocked, demand, nextChange, type MessagePlace } from "./access-message.server";

/**
 * Says in which language a message is, where it was found out or chosen wrongly: its author, and those who keep order.
 * Its words and history stay; translations made from the wrong language go. Appends `discussion.message_edited`. Throws `not_found` and `forbidden`.
 */
export function setLanguage(actor: Actor, { language, ...place }: MessagePlace & { language: Locale }): Promise<{ change: number }> {
  return transaction(async (tx) => {
    const access = await accessMessageLocked(actor, place, tx);
    demand(access, "setLanguage");
    const { message: before } = access;
    if (before.language === language) return { change: before.change };
    const change = await nextChange(tx, before.threadId);
    await tx.update(message).set({ language, change }).where(eq(message.id, before.id));
    await tx.delete(messageTranslation).where(eq(messageTranslation.messageId, before.id));
    await appendEvent(tx, "discussion.message_edited", { threadId: before.threadId, messageId: before.id });
    return { change };
  });
}
