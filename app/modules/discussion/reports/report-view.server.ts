import { and, desc, eq, isNull, lte, ne, sql } from "drizzle-orm";
import { message, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessThread } from "../access-thread.server";
import { titleOf } from "../conversations/title-of.server";

/** How many messages are offered to choose from. */
const offered = 20;

/** A message that can be reported, by its first words. */
export interface ReportableMessage {
  seq: number;
  author: string;
  language: Locale;
  words: string;
}

/** The page on which a message is reported: that one, or where none is named the latest ones of others. For whoever reads the thread. */
export async function reportView(actor: Actor, threadId: number, locale: Locale, seq: number | undefined) {
  const { thread, team } = await accessThread(actor, threadId, "read");
  const messages: ReportableMessage[] = await database()
    .select({ seq: message.seq, author: person.displayName, language: message.language, words: sql<string>`left(${message.text}, 240)` })
    .from(message)
    .innerJoin(person, eq(person.id, message.authorId))
    .where(and(
      eq(message.threadId, threadId), ne(message.authorId, actor.personId), isNull(message.deletedAt),
      seq === undefined ? lte(message.seq, thread.lastSeq) : eq(message.seq, seq),
    ))
    .orderBy(desc(message.seq))
    .limit(offered);
  return { team: team && { slug: team.slug, name: team.name[locale] }, title: await titleOf(actor, thread), language: thread.language, messages };
}
