import { eq, sql } from "drizzle-orm";
import { message, messageVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { submissionHash } from "../find-posted.server";
import type { RenderedMessage } from "../render-message.server";
import { accessMessageLocked, demand, nextChange, type MessagePlace } from "./access-message.server";

export interface EditMessageInput extends MessagePlace {
  /** The wording that is replaced, as its author last saw it. */
  version: number;
  message: RenderedMessage;
  language: Locale;
}

/**
 * Gives a message other words; the earlier ones stay in its history. One transaction; appends
 * `discussion.message_edited` when something changed. Throws `stale` on the field `message` when it has been
 * edited since; the same words again change nothing. Also throws `not_found` and `forbidden`.
 */
export function editMessage(actor: Actor, input: EditMessageInput): Promise<{ change: number }> {
  return transaction(async (tx) => {
    const access = await accessMessageLocked(actor, input, tx);
    demand(access, "edit");
    const { message: before } = access;
    const { source, body, html, text } = input.message;
    if (before.source === source && before.language === input.language) return { change: before.change };
    if (before.version !== input.version) throw new DomainError("stale", "edited_meanwhile", "message");
    await tx.insert(messageVersion).values({
      messageId: before.id, version: before.version, source: before.source, html: before.html, language: before.language, writtenAt: before.editedAt ?? before.createdAt,
    });
    const change = await nextChange(tx, before.threadId);
    await tx.update(message).set({
      source, body, html, text, language: input.language, change, version: before.version + 1, editedAt: sql`clock_timestamp()`,
      submissionHash: before.submissionHash ?? submissionHash(before.source),
    }).where(eq(message.id, before.id));
    await appendEvent(tx, "discussion.message_edited", { threadId: before.threadId, messageId: before.id });
    return { change };
  });
}
