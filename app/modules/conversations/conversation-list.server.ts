import { and, desc, eq, sql } from "drizzle-orm";
import { conversation, conversationMember, message, person, thread, threadLevel, threadRead } from "~db/schema";
import { titleFor } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database, prepared } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** One conversation in the list. */
export interface ConversationRow {
  id: number;
  title: string;
  language: Locale;
  /** How many people are in it, the reader included. */
  people: number;
  group: boolean;
  muted: boolean;
  unread: number;
  lastAt: Date;
  /** Who wrote last, whether that is the reader, and how it begins; without words where the message was deleted. */
  lastBy: string;
  own: boolean;
  words: string;
  wordsLanguage: Locale;
}

/** After which conversation a page begins, as it stood when it was shown. */
export interface ConversationPlace {
  lastAt: number;
  id: number;
}

const excerptLength = 160;

const unread = sql<number>`greatest(0, ${thread.lastSeq} - coalesce(${threadRead.lastReadSeq}, 0))`;

/** The actor's conversations, the latest activity first, after one of them; by the index on their people. */
export function conversationList(actor: Actor, { after, limit }: { after: ConversationPlace | undefined; limit: number }): Promise<ConversationRow[]> {
  const { personId } = actor;
  return database()
    .select({
      id: thread.id, title: titleFor(personId), language: thread.language, group: sql<boolean>`${conversation.firstId} is null`,
      people: sql<number>`(select count(*)::int from ${conversationMember} everybody where everybody.thread_id = ${thread.id})`,
      muted: sql<boolean>`coalesce(${threadLevel.level} = 'muted', false)`, unread, lastAt: thread.lastMessageAt,
      lastBy: person.displayName, own: sql<boolean>`${message.authorId} = ${personId}`, words: sql<string>`left(${message.text}, ${excerptLength})`, wordsLanguage: message.language,
    })
    .from(conversationMember)
    .innerJoin(conversation, eq(conversation.threadId, conversationMember.threadId))
    .innerJoin(thread, eq(thread.id, conversationMember.threadId))
    .innerJoin(message, and(eq(message.threadId, thread.id), eq(message.seq, thread.lastSeq)))
    .innerJoin(person, eq(person.id, message.authorId))
    .leftJoin(threadRead, and(eq(threadRead.threadId, thread.id), eq(threadRead.personId, personId)))
    .leftJoin(threadLevel, and(eq(threadLevel.threadId, thread.id), eq(threadLevel.personId, personId)))
    .where(and(
      eq(conversationMember.personId, personId),
      after && sql`(${thread.lastMessageAt}, ${thread.id}) < (${new Date(after.lastAt).toISOString()}::timestamptz, ${after.id})`,
    ))
    .orderBy(desc(thread.lastMessageAt), desc(thread.id))
    .limit(limit);
}

const unreadQuery = prepared((on) => on
  .select({ count: sql<number>`count(*)::int` })
  .from(conversationMember)
  .innerJoin(thread, eq(thread.id, conversationMember.threadId))
  .leftJoin(threadRead, and(eq(threadRead.threadId, thread.id), eq(threadRead.personId, conversationMember.personId)))
  .where(and(eq(conversationMember.personId, sql.placeholder("personId")), sql`${unread} > 0`))
  .prepare("unread_conversations"));

/** How many of somebody's conversations hold something unread. One query; for the rail. */
export async function unreadConversations({ personId }: Pick<Actor, "personId">): Promise<number> {
  const [row] = await unreadQuery().execute({ personId });
  return row?.count ?? 0;
}
