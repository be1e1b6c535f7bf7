import { and, asc, eq, gt, lte, or } from "drizzle-orm";
import { message } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessThread } from "./access-thread.server";
import { catchUpSize, type MessageLine, type MessagesSince } from "./contract";
import { lineOf, messageLineColumns, messageRun } from "./message-rows.server";

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
  const [run, changed, answerSeq] = await Promise.all([
    messageRun(threadId, since + 1, since + catchUpSize, locale),
    change < thread.lastChange ? changedLines(threadId, { since, change }) : [],
    thread.answerId === null ? null : seqOf(thread.answerId),
  ]);
  const told = changed.length < catchUpSize ? thread.lastChange : (changed.at(-1)?.change ?? change);
  return { ...run, last: thread.lastSeq, answerSeq, changed, change: told, lastChange: thread.lastChange };
}

/** What the run itself brings comes as it is now; a browser may have some of what stands behind it, so those are told of as well. */
async function changedLines(threadId: number, { since, change }: Known): Promise<MessageLine[]> {
  const rows = await database()
    .select(messageLineColumns)
    .from(message)
    .where(and(eq(message.threadId, threadId), gt(message.change, change), or(lte(message.seq, since), gt(message.seq, since + catchUpSize))))
    .orderBy(asc(message.change))
    .limit(catchUpSize);
  return rows.map(lineOf);
}

async function seqOf(messageId: string): Promise<number | null> {
  const [found] = await database().select({ seq: message.seq }).from(message).where(eq(message.id, messageId));
  return found?.seq ?? null;
}
