import { and, eq } from "drizzle-orm";
import { scheduledMessage } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { accessPresentThread } from "../access-thread.server";
import { addToDraft, forgetDraft } from "../drafts/keep-draft.server";
import { findPosted } from "../find-posted.server";
import { resolveMentions } from "../mentions/resolve-mentions.server";
import { postWithin, type PostMessageInput } from "../post-message.server";
import { renderMessage } from "../render-message.server";
import { mostScheduled } from "./contract";
import { demandAhead } from "./demand-ahead.server";

/**
 * Lets a message wait and be posted at a moment, with the rights decided anew then. For whoever may post now; the same
 * id again changes its words and time. Its draft is taken away in the same transaction. Throws `invalid` beside
 * `sendAt` for a moment that is past or further than a year, beside `message` for too many that wait and what
 * `resolveMentions` says, and `conflict` for what is sent already or another's; `not_found` and `forbidden`.
 */
export function scheduleMessage(actor: Actor, { sendAt, ...input }: PostMessageInput & { sendAt: Date }, now = new Date()): Promise<void> {
  return transaction(async (tx) => {
    const { team, readers, may, thread: { id: threadId } } = await accessPresentThread(actor, input.threadId, "post", tx);
    if (await findPosted(tx, actor, { ...input, threadId })) throw new DomainError("conflict", `message ${input.messageId} is posted already`);
    demandAhead(sendAt, now);
    if ((await tx.$count(scheduledMessage, eq(scheduledMessage.personId, actor.personId))) >= mostScheduled) throw new DomainError("invalid", "too_many_scheduled", "message");
    await resolveMentions(tx, actor, { team, readers, mayCallTeam: may.order, callsTeam: input.callsTeam ?? false }, input.message);
    const words = { source: input.message.source, language: input.language, callsTeam: input.callsTeam ?? false, sendAt };
    const [waits] = await tx.insert(scheduledMessage)
      .values({ id: input.messageId, personId: actor.personId, threadId, ...words })
      .onConflictDoUpdate({ target: scheduledMessage.id, set: words, setWhere: and(eq(scheduledMessage.personId, actor.personId), eq(scheduledMessage.threadId, threadId)) })
      .returning({ id: scheduledMessage.id });
    if (!waits) throw new DomainError("conflict", `message ${input.messageId} waits elsewhere`);
    await forgetDraft(tx, actor, threadId, input.messageId);
  });
}

const own = (actor: Actor, id: string) => and(eq(scheduledMessage.id, id), eq(scheduledMessage.personId, actor.personId));

/** Does not send a message that waits: its words become a draft again. Throws `not_found`. */
export function cancelScheduled(actor: Actor, id: string): Promise<void> {
  return transaction(async (tx) => {
    const [gone] = await tx.delete(scheduledMessage).where(own(actor, id)).returning();
    if (!gone) notFound("scheduled message");
    await addToDraft(tx, { ...gone, messageId: gone.id });
  });
}

/** Sends a message that waits at once. Throws `not_found`, and what posting throws. */
export function sendScheduledNow(actor: Actor, id: string): Promise<{ threadId: number; seq: number }> {
  return transaction(async (tx) => {
    const [waits] = await tx.delete(scheduledMessage).where(own(actor, id)).returning();
    if (!waits) notFound("scheduled message");
    const { threadId, language, callsTeam, source } = waits;
    return postWithin(tx, actor, { threadId, messageId: id, language, callsTeam, message: renderMessage(source) });
  });
}
