import { and, asc, eq, gt, lte, or } from "drizzle-orm";
import { message } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessThread } from "./access-thread.server";
import { catchUpSize, type MessageRun, type MessagesSince } from "./contract";
import { lineOf, messageLineColumns, messageRun } from "./message-rows.server";
import { pointerLines } from "./pointer-lines.server";

/** How far a browser has come: with messages, and with changes of them. */
interface Known {
  since: number;
  change: number;
}

/**
 * What a browser lacks after sequence number `since` and after change number `change`, at most two hundred
 * messages of each: it asks again while the answer ends below `last` or `lastChange`. Throws `not_found`
 * and `forbidden`.
 */
export async function messagesSince(actor: Actor, threadId: number, { since, change }: Known, locale: Locale): Promise<MessagesSince> {
  const { thread } = await accessThread(actor, threadId, "read");
  const [run, changes, answerSeq] = await Promise.all([
    messageRun(threadId, since + 1, Math.min(since + catchUpSize, thread.lastSeq), locale),
    change < thread.lastChange ? changedLines(threadId, { since, change }, locale) : { messages: [], authors: {} },
    thread.answerId === null ? null : seqOf(thread.answerId),
  ]);
  const changed = changes.messages;
  const told = changed.length < catchUpSize ? thread.lastChange : (changed.at(-1)?.change ?? change);
  return { messages: run.messages, authors: { ...changes.authors, ...run.authors }, last: thread.lastSeq, answerSeq, changed, change: told, lastChange: thread.lastChange };
}

/**
 * What the run itself brings comes as it is now; a browser may have some of what stands behind it, so those are told of as well.
 * Messages that moved elsewhere come with those who moved them.
 */
async function changedLines(threadId: number, { since, change }: Known, locale: Locale): Promise<MessageRun> {
  const [rows, left] = await Promise.all([
    database()
      .select(messageLineColumns)
      .from(message)
      .where(and(eq(message.threadId, threadId), gt(message.change, change), or(lte(message.seq, since), gt(message.seq, since + catchUpSize))))
      .orderBy(asc(message.change))
      .limit(catchUpSize),
    pointerLines(threadId, { from: 1, to: since, change }, locale),
  ]);
  const messages = [...rows.map(lineOf), ...left.messages].sort((one, other) => (one.change ?? 0) - (other.change ?? 0)).slice(0, catchUpSize);
  return { messages, authors: left.authors };
}

async function seqOf(messageId: string): Promise<number | null> {
  const [found] = await database().select({ seq: message.seq }).from(message).where(eq(message.id, messageId));
  return found?.seq ?? null;
}
