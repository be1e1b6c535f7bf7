import { and, desc, eq, sql, type SQL } from "drizzle-orm";
import { conversation, conversationMember, message, person, thread, threadLevel, threadRead } from "~db/schema";
import { namedAfter, titleFor } from "~/modules/discussion/public.server";
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
  /** How far the reader has read. */
  read: number;
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

const read = sql<number>`coalesce(${threadRead.lastReadSeq}, 0)`;
const unread = sql<number>`greatest(0, ${thread.lastSeq} - ${read})`;
const muted = sql<boolean>`coalesce(${threadLevel.level} = 'muted', false)`;

/** Whether something is unread that its reader wants to know of: of a muted conversation, what calls them by name and nothing else. */
const hasUnread = sql<boolean>`(${unread} > 0 and case when ${muted} then ${namedAfter(conversationMember.personId, read)} else true end)`;

const levelOf = and(eq(threadLevel.threadId, thread.id), eq(threadLevel.personId, conversationMember.personId));

/** The actor's conversations, the latest activity first, after one of them; by the index on their people. */
export const conversationList = (actor: Actor, { after, limit }: { after: ConversationPlace | undefined; limit: number }): Promise<ConversationRow[]> =>
  conversationRows(actor, limit, after && sql`(${thread.lastMessageAt}, ${thread.id}) < (${new Date(after.lastAt).toISOString()}::timestamptz, ${after.id})`);

/** Those in which something is unread that the actor wants to know of, the latest activity first. */
export const conversationsToRead = (actor: Actor, limit: number): Promise<ConversationRow[]> => conversationRows(actor, limit, hasUnread);

function conversationRows({ personId }: Actor, limit: number, condition: SQL | undefined): Promise<ConversationRow[]> {
  return database()
    .select({
      id: thread.id, title: titleFor(personId), language: thread.language, group: sql<boolean>`${conversation.firstId} is null`,
      people: sql<number>`(select count(*)::int from ${conversationMember} everybody where everybody.thread_id = ${thread.id})`,
      muted, unread, read, lastAt: thread.lastMessageAt,
      lastBy: person.displayName, own: sql<boolean>`${message.authorId} = ${personId}`, words: sql<string>`left(${message.text}, ${excerptLength})`, wordsLanguage: message.language,
    })
    .from(conversationMember)
    .innerJoin(conversation, eq(conversation.threadId, conversationMember.threadId))
    .innerJoin(thread, eq(thread.id, conversationMember.threadId))
    .innerJoin(message, and(eq(message.threadId, thread.id), eq(message.seq, thread.lastSeq)))
    .innerJoin(person, eq(person.id, message.authorId))
    .leftJoin(threadRead, and(eq(threadRead.threadId, thread.id), eq(threadRead.personId, personId)))
    .leftJoin(threadLevel, levelOf)
    .where(and(eq(conversationMember.personId, personId), condition))
    .orderBy(desc(thread.lastMessageAt), desc(thread.id))
    .limit(limit);
}

const unreadQuery = prepared((on) => on
  .select({ count: sql<number>`count(*)::int` })
  .from(conversationMember)
  .innerJoin(thread, eq(thread.id, conversationMember.threadId))
  .leftJoin(threadRead, and(eq(threadRead.threadId, thread.id), eq(threadRead.personId, conversationMember.personId)))
  .leftJoin(threadLevel, levelOf)
  .where(and(eq(conversationMember.personId, sql.placeholder("personId")), hasUnread))
  .prepare("unread_conversations"));

/** How many of somebody's conversations hold something unread that they want to know of. One query; for the rail. */
export async function unreadConversations({ personId }: Pick<Actor, "personId">): Promise<number> {
  const [row] = await unreadQuery().execute({ personId });
  return row?.count ?? 0;
}
