import { and, eq, sql } from "drizzle-orm";
import { message, notification, team, thread } from "~db/schema";
import { messageHref, threadHref } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { stillVisible, threadOf } from "./visible.server";

/**
 * Where a notification of the actor's leads, and which thread it is about. Throws
 * `not_found` for another's, and for what they may no longer see.
 */
export async function openNotification(actor: Actor, id: number): Promise<{ href: string; threadId: number | null }> {
  const [found] = await database()
    .select({
      reason: notification.reason, threadId: threadOf, seq: message.seq, slug: team.slug,
      answer: sql<number | null>`(select answer.seq from ${message} answer where answer.id = ${thread.answerId})`,
    })
    .from(notification)
    .leftJoin(message, eq(message.id, notification.messageId))
    .leftJoin(thread, eq(thread.id, threadOf))
    .leftJoin(team, sql`${team.id} = coalesce(${thread.teamId}, ${notification.teamId})`)
    .where(and(eq(notification.id, id), eq(notification.personId, actor.personId), stillVisible(actor)));
  if (!found) notFound("notification");
  const { reason, threadId, seq, slug, answer } = found;
  if (reason === "not_sent") return { threadId: null, href: "/messages/drafts" };
  if (threadId === null) return { threadId, href: `/teams/${slug}${reason === "join_request" ? "/people" : ""}` };
  const at = reason === "answer_accepted" ? answer : seq;
  return { threadId, href: at === null ? threadHref(slug, threadId) : messageHref(slug, threadId, at) };
}
