import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { documentComment, documentRemark, message, notification, person, thread } from "~db/schema";
import { readersOfTeam } from "~/modules/teams/public.server";
import { database } from "~/platform/database/connection.server";
import { announceUnread } from "./announce-unread.server";
import { keptDays } from "./contract";
import { ofThread } from "./of-thread.server";
import { lostTo } from "./visible.server";

/**
 * Forgets what people were told of the threads and documents of a team that they may no longer read: of one person, or of
 * everybody when the team itself is another. So the count in the shell needs no rights of its own.
 */
export async function forgetLost(teamId: number, personId?: number): Promise<void> {
  const theirs = database()
    .select({ id: notification.id })
    .from(notification)
    .leftJoin(message, eq(message.id, notification.messageId))
    .leftJoin(thread, sql`${thread.id} = coalesce(${message.threadId}, ${notification.threadId})`)
    .where(and(
      or(eq(thread.teamId, teamId), and(isNotNull(notification.documentId), eq(notification.teamId, teamId))),
      personId === undefined ? undefined : eq(notification.personId, personId),
      sql`not exists (select from ${person} where ${person.id} = ${notification.personId} and ${readersOfTeam(teamId)})`,
    ));
  const rows = await database().delete(notification).where(inArray(notification.id, theirs)).returning({ personId: notification.personId });
  await announceUnread(rows.map((row) => row.personId));
}

/** Forgets what somebody was told of a conversation that they went out of. */
export async function forgetConversation(threadId: number, personId: number): Promise<void> {
  await database().delete(notification).where(and(eq(notification.personId, personId), ofThread(threadId)));
  await announceUnread([personId]);
}

/** Forgets what one person was told of requests, announcements and newsletters that they may know of no longer. */
export async function forgetLostOf(personId: number): Promise<void> {
  const [reader] = await database().select({ personId: person.id, organisationRole: person.organisationRole }).from(person).where(eq(person.id, personId));
  if (!reader) return;
  const rows = await database().delete(notification).where(and(eq(notification.personId, personId), lostTo(reader))).returning({ personId: notification.personId });
  await announceUnread(rows.map((row) => row.personId));
}

/** Nobody is called to words that were taken back. */
export async function forgetMessage(messageId: string): Promise<void> {
  const rows = await database().delete(notification).where(eq(notification.messageId, messageId)).returning({ personId: notification.personId });
  await announceUnread(rows.map((row) => row.personId));
}

/** Nor to a comment that was. */
export async function forgetRemovedComments(documentId: number): Promise<void> {
  const removed = database().select({ id: documentComment.id }).from(documentComment).innerJoin(documentRemark, eq(documentRemark.id, documentComment.remarkId))
    .where(and(eq(documentRemark.documentId, documentId), isNotNull(documentComment.removedAt)));
  const rows = await database().delete(notification).where(and(eq(notification.documentId, documentId), inArray(notification.commentId, removed))).returning({ personId: notification.personId });
  await announceUnread(rows.map((row) => row.personId));
}

/** Forgets what was read, or never read, long ago. */
export async function forgetOld(now: Date): Promise<void> {
  const before = (days: number) => sql`${now.toISOString()}::timestamptz - make_interval(days => ${days})`;
  await database()
    .delete(notification)
    .where(sql`${notification.createdAt} < ${before(keptDays.unread)} or (${notification.readAt} is not null and ${notification.createdAt} < ${before(keptDays.read)})`);
}
