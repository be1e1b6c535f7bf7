import { eq, sql } from "drizzle-orm";
import { releaseFiles } from "~/modules/files/public.server";
import { message, messageReaction, messageVersion, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { submissionHash } from "../find-posted.server";
import { messageFiles } from "../message-files.server";
import { noteMentions } from "../mentions/resolve-mentions.server";
import { noWords } from "../render-message.server";
import { accessMessageLocked, demand, nextChange, type MessagePlace } from "./access-message.server";

/**
 * Deletes a message: its words, its files, its earlier wordings and the signs on it are gone for good, its place and
 * number stay. It is no accepted answer any more. One transaction; appends `discussion.message_deleted`, and
 * `discussion.answer_changed` where it was the answer. Deleting again changes nothing. Throws `not_found`
 * and `forbidden`.
 */
export function deleteMessage(actor: Actor, place: MessagePlace): Promise<{ change: number }> {
  return transaction(async (tx) => {
    const access = await accessMessageLocked(actor, place, tx);
    const { message: before } = access;
    if (before.deletedAt && (before.authorId === actor.personId || before.deletedBy === actor.personId)) return { change: before.change };
    demand(access, "remove");
    await tx.delete(messageVersion).where(eq(messageVersion.messageId, before.id));
    await noteMentions(tx, before.id, []);
    await tx.delete(messageReaction).where(eq(messageReaction.messageId, before.id));
    if (before.files) await releaseFiles(tx, messageFiles(before.id));
    const change = await nextChange(tx, before.threadId);
    await tx.update(message).set({
      ...noWords, files: null, reactions: null, version: 1, editedAt: null,
      change, deletedAt: sql`clock_timestamp()`, deletedBy: actor.personId, submissionHash: before.submissionHash ?? submissionHash(before.source),
    }).where(eq(message.id, before.id));
    await appendEvent(tx, "discussion.message_deleted", { threadId: before.threadId, messageId: before.id });
    if (access.thread.answerId === before.id) {
      await tx.update(thread).set({ answerId: null }).where(eq(thread.id, before.threadId));
      await appendEvent(tx, "discussion.answer_changed", { threadId: before.threadId, messageId: null });
    }
    return { change };
  });
}
