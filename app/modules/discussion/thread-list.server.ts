import { and, count, desc, eq, isNull, sql, type SQL } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { membership, message, person, thread, threadRead } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { threadPageSize, type ThreadFilter, type ThreadKind } from "./contract";
import { memberOfItsTeam, readBy, unreadCount } from "./unread.server";

/** One thread in a list. */
export interface ThreadRow {
  id: number;
  teamId: number;
  kind: ThreadKind;
  title: string;
  language: Locale;
  /** How many messages it has. */
  messages: number;
  unread: number;
  /** How far the reader has read; 0 when they never opened it. */
  read: number;
  answered: boolean;
  startedAt: Date;
  lastAt: Date;
  /** Who wrote last. */
  lastBy: string;
}

const rowColumns = {
  id: thread.id, teamId: thread.teamId, kind: thread.kind, title: thread.title, language: thread.language, messages: thread.lastSeq,
  unread: unreadCount, read: sql<number>`coalesce(${threadRead.lastReadSeq}, 0)`, answered: sql<boolean>`${thread.answerId} is not null`,
  startedAt: thread.createdAt, lastAt: thread.lastMessageAt, lastBy: person.displayName,
};

const latestActivityFirst = [desc(thread.lastMessageAt), desc(thread.id)];

/** Threads as one actor meets them, with the latest activity first unless another order is given; `condition` says which. */
export function threadRows(actor: Actor, condition: SQL | undefined, page: { limit: number; offset?: number }, order = latestActivityFirst): Promise<ThreadRow[]> {
  return database()
    .select(rowColumns)
    .from(thread)
    .innerJoin(message, and(eq(message.threadId, thread.id), eq(message.seq, thread.lastSeq)))
    .innerJoin(person, eq(person.id, message.authorId))
    .leftJoin(threadRead, readBy(actor))
    .leftJoin(membership, memberOfItsTeam(actor))
    .where(condition)
    .orderBy(...order)
    .limit(page.limit)
    .offset(page.offset ?? 0);
}

/** Which threads each filter leaves, for a query that joins the reader's position and membership. */
export const filters: Record<ThreadFilter, SQL | undefined> = {
  all: undefined,
  unread: sql`${unreadCount} > 0`,
  unanswered: and(eq(thread.kind, "question"), isNull(thread.answerId)),
};

/** A team's threads as one reader meets them. */
export interface ThreadList {
  /** Whether they may start a thread. */
  mayPost: boolean;
  teamId: number;
  threads: ThreadRow[];
  counts: Record<ThreadFilter, number>;
  page: number;
}

/**
 * One page of a team's threads by activity, with how many each filter shows. Throws `not_found` and
 * `forbidden`.
 */
export async function threadList(actor: Actor, slug: string, query: { show: ThreadFilter; page: number }): Promise<ThreadList> {
  const { team, abilities } = await accessTeam(actor, { slug }, "read");
  const [threads, counts] = await Promise.all([
    threadRows(actor, and(eq(thread.teamId, team.id), filters[query.show]), { limit: threadPageSize, offset: (query.page - 1) * threadPageSize }),
    countsOf(actor, team.id),
  ]);
  return { mayPost: abilities.post, teamId: team.id, page: query.page, threads, counts };
}

async function countsOf(actor: Actor, teamId: number): Promise<Record<ThreadFilter, number>> {
  const [counts] = await database()
    .select({
      all: count(),
      unread: sql<number>`count(*) filter (where ${filters.unread})::int`,
      unanswered: sql<number>`count(*) filter (where ${filters.unanswered})::int`,
    })
    .from(thread)
    .leftJoin(threadRead, readBy(actor))
    .leftJoin(membership, memberOfItsTeam(actor))
    .where(eq(thread.teamId, teamId));
  return counts ?? { all: 0, unread: 0, unanswered: 0 };
}
