import { and, eq, isNull, sql, type AnyColumn, type Placeholder, type SQL } from "drizzle-orm";
import { membership, thread, threadRead } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { prepared } from "~/platform/database/connection.server";

/** How far a thread that went on since went when the person joined its team: the last number written until then. One step down the index in most threads. */
const whenJoined = sql`case
  when ${thread.lastMessageAt} <= ${membership.joinedAt} or ${thread.createdAt} > ${membership.joinedAt} then 0
  else least(${thread.lastSeq} - 1, coalesce((select earlier.seq from message earlier where earlier.thread_id = ${thread.id} and earlier.created_at <= ${membership.joinedAt} order by earlier.seq desc limit 1), 0)) end`;

/**
 * How far a person has read a thread, in a query that joins `threadRead` and `membership` of that person. Who never opened
 * it counts as having read what was written before they joined the team: a newcomer does not begin with a year of
 * arrears. 0 for who never opened a thread outside their teams, or one that has not gone on since they joined: nothing in it counts
 * as unread, and whoever opens it begins at its beginning.
 */
export const readPosition = sql<number>`coalesce(${threadRead.lastReadSeq}, case when ${membership.joinedAt} is null then 0 else ${whenJoined} end)`;

/** Whether anything was written after that position, for such a query; outside one's teams only in threads that were opened. Looks at no message. */
const wentOn = sql<boolean>`case when ${threadRead.lastReadSeq} is null then coalesce(${thread.lastMessageAt} > ${membership.joinedAt}, false) else ${thread.lastSeq} > ${threadRead.lastReadSeq} end`;

/**
 * Whether a person muted a thread, or its team and chose nothing else for the thread; for a query that reads `thread`.
 * What they chose is looked up once and not for each thread.
 */
export const mutedBy = (personId: number | Placeholder | AnyColumn) => sql<boolean>`case
  when ${thread.id} in (select own.thread_id from thread_level own where own.person_id = ${personId})
  then ${thread.id} in (select own.thread_id from thread_level own where own.person_id = ${personId} and own.level = 'muted')
  else coalesce(${thread.teamId} in (select own.team_id from team_level own where own.person_id = ${personId} and own.level = 'muted'), false) end`;

/** For a query that reads `thread`: whether a message after a number calls somebody by name. */
export const namedAfter = (personId: number | Placeholder | AnyColumn, seq: SQL | AnyColumn): SQL<boolean> => sql<boolean>`exists (
  select from message_mention called join message naming on naming.id = called.message_id
  where called.person_id = ${personId} and called.kind = 'person' and naming.thread_id = ${thread.id} and naming.seq > ${seq} and naming.deleted_at is null)`;

/** Whether something is unread that the person wants to know of, for a query that joins `threadRead` and `membership` of that person: of what they muted, what calls them by name and nothing else. */
export const hasUnread = (personId: number | Placeholder | AnyColumn) => sql<boolean>`(${wentOn} and case when ${mutedBy(personId)} then ${namedAfter(personId, readPosition)} else true end)`;

/** Joins the read position of one person to a thread. */
export const readBy = ({ personId }: { personId: number | Placeholder | AnyColumn }) => and(eq(threadRead.threadId, thread.id), eq(threadRead.personId, personId));

/** Joins the membership of one person to a thread's team. */
export const memberOfItsTeam = ({ personId }: { personId: number | Placeholder }) => and(eq(membership.teamId, thread.teamId), eq(membership.personId, personId));

const reader = { personId: sql.placeholder("personId") };

const unreadQuery = prepared((on) => on
  .select({ teamId: membership.teamId, threads: sql<number>`count(*)::int` })
  .from(membership)
  .innerJoin(thread, eq(thread.teamId, membership.teamId))
  .leftJoin(threadRead, readBy(reader))
  .where(and(eq(membership.personId, reader.personId), isNull(thread.mergedIntoId), hasUnread(reader.personId)))
  .groupBy(membership.teamId)
  .prepare("unread_by_team"));

/** How many threads hold something unread, in each of the actor's own teams that has any. One query; for the rail. */
export async function unreadByTeam({ personId }: Pick<Actor, "personId">): Promise<Map<number, { threads: number }>> {
  const rows = await unreadQuery().execute({ personId });
  return new Map(rows.map(({ teamId, threads }) => [teamId, { threads }]));
}
