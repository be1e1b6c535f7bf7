import { and, eq, isNull, sql, type Placeholder } from "drizzle-orm";
import { membership, thread, threadRead } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { prepared } from "~/platform/database/connection.server";

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
export const readBy = ({ personId }: { personId: number | Placeholder }) => and(eq(threadRead.threadId, thread.id), eq(threadRead.personId, personId));

/** Joins the membership of one person to a thread's team. */
export const memberOfItsTeam = (actor: Actor) => and(eq(membership.teamId, thread.teamId), eq(membership.personId, actor.personId));

const reader = { personId: sql.placeholder("personId") };

const unreadQuery = prepared((on) => on
  .select({ teamId: membership.teamId, threads: sql<number>`count(*)::int` })
  .from(membership)
  .innerJoin(thread, eq(thread.teamId, membership.teamId))
  .leftJoin(threadRead, readBy(reader))
  .where(and(eq(membership.personId, reader.personId), isNull(thread.mergedIntoId), sql`${unreadCount} > 0`))
  .groupBy(membership.teamId)
  .prepare("unread_by_team"));

/** How many threads hold something unread, in each of the actor's own teams that has any. One query; for the rail. */
export async function unreadByTeam({ personId }: Pick<Actor, "personId">): Promise<Map<number, { threads: number }>> {
  const rows = await unreadQuery().execute({ personId });
  return new Map(rows.map(({ teamId, threads }) => [teamId, { threads }]));
}
