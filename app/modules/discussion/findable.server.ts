import { and, asc, eq, gt, isNull, sql, type SQL } from "drizzle-orm";
import { message, team, thread } from "~db/schema";
import type { FileLine } from "~/modules/files/contract";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import type { Locale } from "~/platform/i18n/locales";
import { holdingsOf } from "~/platform/rich-text/holdings";
import { messageHref, threadHref } from "./hrefs";

/** What the search index keeps of something; `teamId` or `conversationId` carries its visibility. */
export interface Findable {
  entityId: string;
  teamId: number | null;
  /** The conversation it stands in, where that is no team's. */
  conversationId: number | null;
  language: Locale;
  title: string;
  body: string;
  href: string;
  happenedAt: Date;
  authorId: number;
  facets: string[];
}

/** A conversation that bears no title is found by the names of its people. */
const title = sql<string>`case when ${thread.teamId} is not null or ${thread.title} <> '' then ${thread.title} else (
  select coalesce(string_agg(one.display_name, ', ' order by one.display_name), '') from conversation_member own join person one on one.id = own.person_id where own.thread_id = ${thread.id}) end`;

const conversationId = sql<number | null>`case when ${thread.teamId} is null then ${thread.id} end`;

/** What a thread is, which its messages are found by as well. */
const threadFacets = sql<string[]>`array_remove(array[
  case ${thread.kind} when 'question' then 'is:question' when 'announcement' then 'is:announcement' end,
  case when ${thread.kind} = 'question' then case when ${thread.answerId} is null then 'is:unanswered' else 'is:answered' end end,
  case when ${thread.standing} <> 'open' then 'is:closed' end], null)`;

async function threadsWhere(condition: SQL | undefined, limit: number): Promise<Findable[]> {
  const rows = await database()
    .select({ id: thread.id, slug: team.slug, teamId: thread.teamId, conversationId, language: thread.language, title, happenedAt: thread.createdAt, authorId: thread.authorId, facets: threadFacets })
    .from(thread)
    .leftJoin(team, eq(team.id, thread.teamId))
    .where(and(isNull(thread.mergedIntoId), condition))
    .orderBy(asc(thread.id))
    .limit(limit);
  return rows.map(({ id, slug, ...what }) => ({ ...what, entityId: String(id), body: "", href: threadHref(slug, id) }));
}

async function messagesWhere(condition: SQL | undefined, limit: number): Promise<Findable[]> {
  const rows = await database()
    .select({
      id: message.id, place: { slug: team.slug, threadId: thread.id, seq: message.seq },
      teamId: thread.teamId, conversationId, language: message.language, title, body: message.text, happenedAt: message.createdAt,
      authorId: message.authorId, html: message.html, files: message.files, threadFacets,
    })
    .from(message)
    .innerJoin(thread, eq(thread.id, message.threadId))
    .leftJoin(team, eq(team.id, thread.teamId))
    .where(and(isNull(message.deletedAt), condition))
    .orderBy(asc(message.id))
    .limit(limit)
    .prepare("findable_messages").execute();
  return rows.map(({ id, place, html, files, body, threadFacets: facets, ...what }) => ({
    ...what, entityId: id, body: [body, ...(files ?? []).map(({ name }) => name)].join("\n"), facets: [...facets, ...holdingsOfMessage(html, files ?? [])],
    href: messageHref(place.slug, place.threadId, place.seq),
  }));
}

/** What a message holds beside its words, and the files it brings. */
function holdingsOfMessage(html: string, files: FileLine[]): string[] {
  const brought = [...(files.length > 0 ? ["file"] : []), ...(files.some(({ picture }) => picture) ? ["image"] : [])];
  return [...new Set([...holdingsOf(html), ...brought])].map((holding) => `has:${holding}`);
}

/** A thread for the search index, by its title; its words are its messages' own. Null when it is gone. */
export const findableThread = async (id: number): Promise<Findable | null> => (await threadsWhere(eq(thread.id, id), 1))[0] ?? null;

/** Those of these messages that are there and not deleted, for the search index, each under its thread's title. */
export const findableMessagesWithin = (ids: string[]): Promise<Findable[]> => messagesWhere(oneOf(message.id, ids, "uuid"), ids.length);

/** Threads in the order of their ids, those after one; for indexing all of them a batch at a time. */
export const findableThreads = (after: string | null, limit: number): Promise<Findable[]> =>
  threadsWhere(after === null ? undefined : gt(thread.id, Number(after)), limit);

/** Messages in the order of their ids, those after one; for indexing all of them a batch at a time. */
export const findableMessages = (after: string | null, limit: number): Promise<Findable[]> =>
  messagesWhere(after === null ? undefined : gt(message.id, after), limit);

/** Messages of one thread in the order of their ids, those after one; for indexing them anew when the thread is another. */
export const findableMessagesOf = (threadId: number) => (after: string | null, limit: number): Promise<Findable[]> =>
  messagesWhere(and(eq(message.threadId, threadId), after === null ? undefined : gt(message.id, after)), limit);
