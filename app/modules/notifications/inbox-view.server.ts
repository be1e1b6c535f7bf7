import { and, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
import { document, documentComment, message, notification, person, team, thread } from "~db/schema";
import { messageHref, titleFor } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { calls, inboxPageSize, reasons, type InboxFilter, type Reason } from "./contract";
import { unreadInInbox } from "./unread-count.server";
import { ownSubjects } from "./own-subjects.server";
import { entryKey, stillVisible, threadOf, toldSeq } from "./visible.server";
import { wordOfTeam } from "./word-of-team.server";

/** One entry: all that one was told of one thread or request, or one thing that is about neither. */
export interface InboxEntry {
  /** The thread; null where it is about none. */
  threadId: number | null;
  /** The request for support, or the document; null where it is about none. */
  requestId: number | null;
  documentId: number | null;
  /** The newest notification of it. */
  latest: number;
  unread: number;
  total: number;
  /** Why one is told; of what is unread, if anything is. The one that concerns one most. */
  reason: Reason;
  /** The title of the thread, the request, the document or whatever it is about, else the name of the team. */
  title: string;
  titleLang: Locale | null;
  /** Null where no team stands for it, and for a conversation of a few people. */
  team: string | null;
  href: string;
  at: Date;
  /** Who did the newest of it, and how their message begins. */
  by: string | null;
  words: { text: string; language: Locale | null } | null;
  /** What happened, where nobody's words tell it. */
  sentence: string | null;
}

/** A page of the inbox. */
export interface InboxView {
  entries: InboxEntry[];
  unread: number;
  hasNext: boolean;
  /** The newest notification that this page knows of: "read all" reads no further. */
  newest: number;
}

/** Which part of the inbox is looked at: a page by its number, or what comes after an entry, named by its newest notification. */
interface InboxPart {
  show: InboxFilter;
  page?: number;
  before?: number | undefined;
}

const isUnread = sql`${notification.readAt} is null`;
const ordered = sql.raw(`array[${reasons.map((reason) => `'${reason}'`).join(", ")}]`);

/** The place of the weightiest reason, of what is unread before all of it. */
const weightiest = sql<number>`coalesce(min(array_position(${ordered}, ${notification.reason})) filter (where ${isUnread}), min(array_position(${ordered}, ${notification.reason})))`;

const filters: Record<InboxFilter, SQL | undefined> = {
  all: undefined,
  unread: sql`count(*) filter (where ${isUnread}) > 0`,
  mentions: sql`bool_or(${notification.reason} = 'mention')`,
  calls: sql`bool_or(${notification.reason} in ${calls})`,
};

/**
 * A page of what the actor was told, by thread, the newest first. Four queries, however many entries there are.
 */
export async function inboxView(actor: Actor, locale: Locale, asked: InboxPart): Promise<InboxView> {
  const [groups, unread, newest] = await Promise.all([groupsOf(actor, asked), unreadInInbox(actor), newestOf(actor)]);
  const shown = groups.slice(0, inboxPageSize);
  const ids = shown.flatMap(({ said, target }) => [said, target]);
  const [details, own] = await Promise.all([detailsOf(actor, ids, locale), ownSubjects(actor, ids, locale)]);
  const entries = shown.flatMap(({ said, target, weight, ...group }): InboxEntry[] => {
    const [newestOne, first] = [details.get(said), details.get(target)];
    if (!newestOne || !first) return [];
    const [subject, opens] = [own.get(said), own.has(target) ? `/inbox/${target}` : first.href];
    const about = subject ? { title: subject.title, titleLang: subject.titleLang, requestId: subject.requestId, sentence: subject.sentence, words: subject.text === null ? null : { text: subject.text, language: null } } : { requestId: null, sentence: null };
    return [{ ...group, ...newestOne, ...about, href: opens, reason: reasons[weight - 1] ?? "tracking" }];
  });
  return { entries, unread, newest, hasNext: groups.length > inboxPageSize };
}

/** Notifications of one thread or document in the order of what was said: they may have been told in another. */
const byPlace = sql`${message.seq}, coalesce(${documentComment.createdAt}, ${notification.createdAt}), ${notification.id}`;

/** The entries of a page; `said` is the last of one that was said, `target` what opening it leads to: the first unread. */
function groupsOf(actor: Actor, { show, page = 1, before }: InboxPart) {
  const latest = sql<number>`max(${notification.id})::int`;
  return database()
    .select({
      latest, weight: weightiest,
      said: sql<number>`((array_agg(${notification.id} order by ${byPlace}))[count(*)])::int`,
      target: sql<number>`coalesce((array_agg(${notification.id} order by ${byPlace}) filter (where ${isUnread}))[1], (array_agg(${notification.id} order by ${byPlace}))[count(*)])::int`,
      unread: sql<number>`(count(*) filter (where ${isUnread}))::int`,
      total: sql<number>`count(*)::int`,
    })
    .from(notification)
    .leftJoin(message, eq(message.id, notification.messageId))
    .leftJoin(thread, eq(thread.id, threadOf))
    .leftJoin(documentComment, eq(documentComment.id, notification.commentId))
    .where(and(eq(notification.personId, actor.personId), stillVisible(actor)))
    .groupBy(entryKey)
    .having(and(filters[show], before === undefined ? undefined : sql`max(${notification.id}) < ${before}`))
    .orderBy(desc(latest))
    .limit(inboxPageSize + 1)
    .offset((page - 1) * inboxPageSize);
}

async function newestOf({ personId }: Actor): Promise<number> {
  const [row] = await database().select({ id: notification.id }).from(notification).where(eq(notification.personId, personId)).orderBy(desc(notification.id)).limit(1);
  return row?.id ?? 0;
}

/** How much of a message an entry shows, in characters. */
const excerptLength = 200;

async function detailsOf({ personId }: Actor, ids: number[], locale: Locale) {
  const rows = ids.length === 0 ? [] : await database()
    .select({
      id: notification.id, threadId: threadOf, documentId: notification.documentId, at: notification.createdAt, by: person.displayName, seq: toldSeq,
      text: sql<string | null>`left(coalesce(${message.text}, ${documentComment.source}, ${wordOfTeam}), ${excerptLength})`, language: message.language,
      title: sql<string | null>`case when ${thread.id} is not null then ${titleFor(personId)} else ${document.title} end`, titleLang: sql<Locale | null>`coalesce(${thread.language}, ${document.language})`,
      slug: team.slug, team: sql<string | null>`${team.name} ->> ${locale}::text`,
    })
    .from(notification)
    .leftJoin(message, eq(message.id, notification.messageId))
    .leftJoin(thread, eq(thread.id, threadOf))
    .leftJoin(document, eq(document.id, notification.documentId))
    .leftJoin(documentComment, eq(documentComment.id, notification.commentId))
    .leftJoin(team, sql`${team.id} = coalesce(${thread.teamId}, ${notification.teamId})`)
    .leftJoin(person, eq(person.id, notification.actorId))
    .where(inArray(notification.id, ids));
  return new Map(rows.map(({ id, seq, text, language, slug, title, ...row }) => [id, {
    ...row,
    title: title ?? row.team ?? "",
    href: row.threadId !== null && seq !== null ? messageHref(slug, row.threadId, seq) : `/inbox/${id}`,
    words: text !== null ? { text, language } : null,
  }]));
}
