import { and, desc, eq, sql } from "drizzle-orm";
import { message, person, savedMessage, team, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { SavedLine } from "../contract";
import { messageHref } from "../hrefs";
import { namedThreadColumns } from "../named-thread.server";

/** How much of a message an entry of the list shows, in characters. */
const excerptLength = 300;

function savedBy(actor: Actor) {
  return database()
    .select({
      id: message.id, ...namedThreadColumns(actor), seq: message.seq, by: person.displayName, wordsLanguage: message.language,
      words: sql<string | null>`case when ${message.deletedAt} is null then left(${message.text}, ${excerptLength}) end`,
      savedAt: savedMessage.savedAt, remindAt: savedMessage.remindAt,
    })
    .from(savedMessage)
    .innerJoin(message, eq(message.id, savedMessage.messageId))
    .innerJoin(thread, eq(thread.id, message.threadId))
    .innerJoin(person, eq(person.id, message.authorId))
    .leftJoin(team, eq(team.id, thread.teamId))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof savedBy>>[number];

function lineOf({ readable, slug, threadId, seq, title, by, words, ...line }: Row): SavedLine {
  return readable ? { ...line, title, href: messageHref(slug, threadId, seq), by, words } : { ...line, title: null, href: null, by: null, words: null };
}

/** A page of what the actor keeps, the latest first; `after` is the last of the page before. One query. */
export async function savedList(actor: Actor, { after, limit }: { after?: { savedAt: Date; id: string } | undefined; limit: number }): Promise<SavedLine[]> {
  const behind = after && sql`(${savedMessage.savedAt}, ${savedMessage.messageId}) < (${after.savedAt.toISOString()}::timestamptz, ${after.id}::uuid)`;
  const rows = await savedBy(actor).where(and(eq(savedMessage.personId, actor.personId), behind)).orderBy(desc(savedMessage.savedAt), desc(savedMessage.messageId)).limit(limit);
  return rows.map(lineOf);
}

/** One message that the actor keeps, to be reminded of it. Throws `not_found`, also where they no longer read it. */
export async function savedLine(actor: Actor, messageId: string): Promise<SavedLine & { href: string }> {
  const [row] = await savedBy(actor).where(and(eq(savedMessage.personId, actor.personId), eq(savedMessage.messageId, messageId)));
  const line = row && lineOf(row);
  return line?.href ? { ...line, href: line.href } : notFound("saved message");
}
