import { and, eq, sql } from "drizzle-orm";
import { membership, thread, threadRead } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/**
 * How many messages of a thread a person has not read, in a query that joins `threadRead` and
 * `membership` of that person. Threads never opened count from the day the person joined the team:
 * a newcomer does not begin with a year of arrears. Outside one's teams only opened threads count.
 */
export const unreadCount = sql<number>`case
  when ${threadRead.lastReadSeq} is not null then ${thread.lastSeq} - ${threadRead.lastReadSeq}
  when ${thread.lastMessageAt} > ${membership.joinedAt} then ${thread.lastSeq}
  else 0 end`;

/** Joins the read position of one person to a thread. */
export const readBy = (actor: Actor) => and(eq(threadRead.threadId, thread.id), eq(threadRead.personId, actor.personId));

/** Joins the membership of one person to a thread's team. */
export const memberOfItsTeam = (actor: Actor) => and(eq(membership.teamId, thread.teamId), eq(membership.personId, actor.personId));

/** How many threads hold something unread, in each of the actor's own teams that has any. One query; for the rail. */
export async function unreadByTeam(actor: Actor): Promise<Map<number, { threads: number }>> {
  const rows = await database()
    .select({ teamId: thread.teamId, threads: sql<number>`count(*)::int` })
    .from(membership)
    .innerJoin(thread, eq(thread.teamId, membership.teamId))
    .leftJoin(threadRead, readBy(actor))
    .where(and(eq(membership.personId, actor.personId), sql`${unreadCount} > 0`))
    .groupBy(thread.teamId);
  return new Map(rows.map(({ teamId, threads }) => [teamId, { threads }]));
}
