import { messageTranslation } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { accessMessage, demand, type MessagePlace } from "../message-life/access-message.server";
import { renderTranslation } from "./render-translation.server";

/**
 * Puts a person's words in place of a machine's, for all readers; it stays whatever is translated anew. For whoever may
 * write in the thread. Throws `not_found`, `forbidden`, and `invalid` on the field `message` as `renderMessage` does.
 */
export async function correctTranslation(actor: Actor, place: MessagePlace, to: Locale, markdown: string): Promise<void> {
  const access = await accessMessage(actor, place);
  demand(access, "correct");
  const { message } = access;
  if (message.language === to) throw new DomainError("invalid", "same_language", "translation");
  const kept = { ...(await renderTranslation(actor, access, markdown)), version: message.version, correctedById: actor.personId, claimedUntil: null, updatedAt: new Date() };
  await database().insert(messageTranslation).values({ messageId: message.id, language: to, ...kept })
    .onConflictDoUpdate({ target: [messageTranslation.messageId, messageTranslation.language], set: kept });
}
