import { and, asc, eq, gte, sql } from "drizzle-orm";
import { message, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeamThread } from "./access-thread.server";
import { windowSize } from "./contract";
import { offeredThreads, type OfferedThread } from "./offered-threads.server";

/** A message that can be chosen, by its first words. */
interface ChoosableMessage {
  seq: number;
  author: string;
  at: Date;
  language: Locale;
  words: string;
}

/** A run of a thread's messages to choose from, and the threads they could go to. */
export interface SplitView {
  team: { slug: string; name: string };
  title: string;
  language: Locale;
  messages: ChoosableMessage[];
  /** Where the next run begins; null at the end. */
  next: number | null;
  threads: OfferedThread[];
}

/** A thread, to be split: its messages from a number on, but for the one that opens it. Needs `order`. */
export async function splitView(actor: Actor, threadId: number, locale: Locale, from: number): Promise<SplitView> {
  const { thread, team } = await accessTeamThread(actor, threadId, "order");
  const [messages, threads] = await Promise.all([choosable(threadId, from), offeredThreads(team.id, threadId)]);
  const shown = messages.slice(0, windowSize);
  return {
    team: { slug: team.slug, name: team.name[locale] }, title: thread.title, language: thread.language,
    messages: shown, next: messages[windowSize]?.seq ?? null, threads,
  };
}

function choosable(threadId: number, from: number): Promise<ChoosableMessage[]> {
  const opening = sql`(select min(opening.seq) from ${message} opening where opening.thread_id = ${threadId})`;
  return database()
    .select({ seq: message.seq, author: person.displayName, at: message.createdAt, language: message.language, words: sql<string>`left(${message.text}, 240)` })
    .from(message)
    .innerJoin(person, eq(person.id, message.authorId))
    .where(and(eq(message.threadId, threadId), gte(message.seq, from), sql`${message.seq} > ${opening}`))
    .orderBy(asc(message.seq))
    .limit(windowSize + 1);
}
