import { eq } from "drizzle-orm";
import { message } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessThread } from "./access-thread.server";
import { catchUpSize, type MessagesSince } from "./contract";
import { messageRun } from "./message-rows.server";

/**
 * What a browser lacks after sequence number `since`, at most two hundred messages: it asks again while
 * the run ends below `last`. Throws `not_found` and `forbidden`.
 */
export async function messagesSince(actor: Actor, threadId: number, since: number, locale: Locale): Promise<MessagesSince> {
  const { thread } = await accessThread(actor, threadId, "read");
  const [run, answerSeq] = await Promise.all([
    messageRun(threadId, since + 1, since + catchUpSize, locale),
    thread.answerId === null ? null : seqOf(thread.answerId),
  ]);
  return { ...run, last: thread.lastSeq, answerSeq };
}

async function seqOf(messageId: string): Promise<number | null> {
  const [found] = await database().select({ seq: message.seq }).from(message).where(eq(message.id, messageId));
  return found?.seq ?? null;
}
