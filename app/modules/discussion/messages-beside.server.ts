import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { accessThread } from "./access-thread.server";
import { windowSize, type MessagesBeside } from "./contract";
import { messageRun } from "./message-rows.server";
import type { BesideQuery } from "./schema.server";

/**
 * The messages that stand right before or after a sequence number of a thread the actor may read, at most a
 * window of them; none beyond its ends. Throws `not_found` and `forbidden`.
 */
export async function messagesBeside(actor: Actor, threadId: number, wish: BesideQuery, locale: Locale): Promise<MessagesBeside> {
  const { thread } = await accessThread(actor, threadId, "read");
  const [from, to] = "before" in wish
    ? [Math.max(1, wish.before - windowSize), Math.min(wish.before - 1, thread.lastSeq)]
    : [wish.after + 1, Math.min(wish.after + windowSize, thread.lastSeq)];
  const run = from > to ? { messages: [], authors: {} } : await messageRun(threadId, from, to, locale);
  return { ...run, change: thread.lastChange };
}
