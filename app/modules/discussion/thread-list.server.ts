import { and, count, desc, eq, sql, type SQL } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { expertiseTerm, membership, message, person, thread, threadRead } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { threadFilters, threadPageSize, type ThreadFilter, type ThreadKind } from "./contract";
import { filterOf, narrowedBy, standsAlone, type ThreadNarrowing } from "./thread-conditions.server";
import type { Term, ThreadStanding } from "./threads-contract";
import { hasUnread, memberOfItsTeam, mutedBy, readBy, readPosition } from "./unread.server";

/** One thread in a list. */
export interface ThreadRow {
  id: number;
  teamId: number;
  kind: ThreadKind;
  title: string;
  language: Locale;
  /** How many messages it has. */
  messages: number;
  /** How many messages the reader has not read; none where they muted it and are not called by name. */
  unread: number;
  muted: boolean;
  /** How far the reader has read, or how far it had gone when they joined, where it went on since; 0 when they begin at its beginning. */
  read: number;
  answered: boolean;
  standing: ThreadStanding;
  /** Its expertise terms, by id. */
  termIds: string[];
  startedAt: Date;
  lastAt: Date;
  /** Who wrote last. */
  lastBy: string;
}

const rowColumns = (personId: number) => ({
  id: thread.id, teamId: sql<number>`${thread.teamId}`, kind: thread.kind, title: thread.title, language: thread.language, messages: sql<number>`${thread.lastSeq} - ${thread.movedAway}`,
  last: thread.lastSeq, wanted: hasUnread(personId), muted: mutedBy(personId), read: readPosition, answered: sql<boolean>`${thread.answerId} is not null`,
  standing: thread.standing, termIds: thread.termIds,
  startedAt: thread.createdAt, lastAt: thread.lastMessageAt, lastBy: person.displayName,
});

const latestActivityFirst = [desc(thread.lastMessageAt), desc(thread.id)];

/** The last number whose message has not moved elsewhere; one step down the index on thread and number. */
const lastStanding = sql`(select latest.seq from ${message} latest where latest.thread_id = ${thread.id} order by latest.seq desc limit 1)`;

/** Threads as one actor meets them, with the latest activity first unless another order is given; `condition` says which. */
export async function threadRows(actor: Actor, condition: SQL | undefined, page: { limit: number; offset?: number }, order = latestActivityFirst): Promise<ThreadRow[]> {
  const rows = await database()
    .select(rowColumns(actor.personId))
    .from(thread)
    .innerJoin(message, and(eq(message.threadId, thread.id), eq(message.seq, lastStanding)))
    .innerJoin(person, eq(person.id, message.authorId))
    .leftJoin(threadRead, readBy(actor))
    .leftJoin(membership, memberOfItsTeam(actor))
    .where(and(standsAlone, condition))
    .orderBy(...order)
    .limit(page.limit)
    .offset(page.offset ?? 0);
  return rows.map(({ last, wanted, ...row }) => ({ ...row, unread: wanted ? last - row.read : 0 }));
}

/** What a team's threads are about and written in, with how many there are of each. */
export interface ThreadFacets {
  tags: (Term & { threads: number })[];
  languages: { language: Locale; threads: number }[];
}

/** A team's threads as one reader meets them. */
export interface ThreadList {
  /** Whether they may start a thread. */
  mayPost: boolean;
  teamId: number;
  threads: ThreadRow[];
  /** How many are shown on all pages together. */
  total: number;
  /** How many each filter leaves beside those that are chosen already. */
  counts: Record<ThreadFilter, number>;
  facets: ThreadFacets;
  page: number;
}

/**
 * One page of a team's threads by activity, with how many each filter shows and what there is to filter
 * by. Throws `not_found` and `forbidden`.
 */
export async function threadList(actor: Actor, slug: string, locale: Locale, query: ThreadNarrowing & { page: number }): Promise<ThreadList> {
  const { team, abilities } = await accessTeam(actor, { slug }, "read");
  const narrowed = and(eq(thread.teamId, team.id), narrowedBy(query, actor));
  const [threads, { total, ...counts }, facets] = await Promise.all([
    threadRows(actor, narrowed, { limit: threadPageSize, offset: (query.page - 1) * threadPageSize }),
    countsOf(actor, narrowed),
    facetsOf(team.id, locale),
  ]);
  return { mayPost: abilities.post, teamId: team.id, page: query.page, threads, total, counts, facets };
}

async function countsOf(actor: Actor, narrowed: SQL | undefined): Promise<Record<ThreadFilter, number> & { total: number }> {
  const left = (filter: ThreadFilter) => sql<number>`count(*) filter (where ${filterOf(filter, actor)})::int`;
  const [unread, unanswered, mine] = threadFilters;
  const [counts] = await database()
    .select({ total: count(), unread: left(unread), unanswered: left(unanswered), mine: left(mine) })
    .from(thread)
    .leftJoin(threadRead, readBy(actor))
    .leftJoin(membership, memberOfItsTeam(actor))
    .where(and(standsAlone, narrowed));
  return counts ?? { total: 0, unread: 0, unanswered: 0, mine: 0 };
}

async function facetsOf(teamId: number, locale: Locale): Promise<ThreadFacets> {
  const inTeam = and(eq(thread.teamId, teamId), standsAlone);
  const [tags, languages] = await Promise.all([
    database()
      .select({ id: expertiseTerm.id, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text`, threads: sql<number>`count(*)::int` })
      .from(thread)
      .innerJoin(expertiseTerm, sql`${expertiseTerm.id} = any (${thread.termIds})`)
      .where(inTeam)
      .groupBy(expertiseTerm.id)
      .orderBy(expertiseTerm.position),
    database().select({ language: thread.language, threads: sql<number>`count(*)::int` }).from(thread).where(inTeam).groupBy(thread.language).orderBy(desc(count()), thread.language),
  ]);
  return { tags, languages };
}
