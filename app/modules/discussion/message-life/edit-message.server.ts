import { and, eq, sql } from "drizzle-orm";
import { message, messageMention, messageVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { submissionHash } from "../find-posted.server";
import { noteMentions, resolveMentions } from "../mentions/resolve-mentions.server";
import type { RenderedMessage } from "../render-message.server";
import { accessMessageLocked, demand, nextChange, type MessagePlace } from "./access-message.server";

export interface EditMessageInput extends MessagePlace {
  /** The wording that is replaced, as its author last saw it. */
  version: number;
  message: RenderedMessage;
  language: Locale;
  /** The author has agreed to call the whole team, if the message does. */
  callsTeam?: boolean;
}

/**
 * Gives a message other words; the earlier ones stay in its history. One transaction; appends
 * `discussion.message_edited` when something changed. Throws `stale` on the field `message` when it has been
 * edited since; the same words again change nothing. Also throws what `resolveMentions` throws, `not_found` and `forbidden`.
 */
export function editMessage(actor: Actor, input: EditMessageInput): Promise<{ change: number }> {
  return transaction(async (tx) => {
    const access = await accessMessageLocked(actor, input, tx);
    demand(access, "edit");
    const { message: before } = access;
    if (before.source === input.message.source && before.language === input.language) return { change: before.change };
    if (before.version !== input.version) throw new DomainError("stale", "edited_meanwhile", "message");
    const place = { team: access.team, readers: access.readers, mayCallTeam: access.may.order, callsTeam: input.callsTeam || await callsTeamAlready(tx, before.id) };
    const { source, body, html, text, targets } = await resolveMentions(tx, actor, place, input.message);
    await noteMentions(tx, before.id, targets);
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

/** Who was called is not called again, so no second agreement is needed. */
async function callsTeamAlready(tx: Transaction, messageId: string): Promise<boolean> {
  return (await tx.$count(messageMention, and(eq(messageMention.messageId, messageId), eq(messageMention.kind, "team")))) > 0;
}
