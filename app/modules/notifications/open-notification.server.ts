import { and, eq, sql } from "drizzle-orm";
import { document, documentComment, message, notification, team, thread } from "~db/schema";
import { messageHref, tellingNobody, threadHref } from "~/modules/discussion/public.server";
import { documentHref, remarkHref } from "~/modules/documents/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Reason } from "./contract";
import { ownSubjects } from "./own-subjects.server";
import type { EntryKey } from "./read-notifications.server";
import { stillVisible, threadOf } from "./visible.server";

/**
 * Where a notification of the actor's leads, and which entry of the inbox is read by following it. Throws
 * `not_found` for another's, and for what they may no longer see.
 */
export async function openNotification(actor: Actor, id: number): Promise<{ href: string; reads: EntryKey }> {
  const [found] = await database()
    .select({
      reason: notification.reason, threadId: threadOf, documentId: notification.documentId, documentTitle: document.title, remarkId: documentComment.remarkId, seq: message.seq, slug: team.slug,
      answer: sql<number | null>`(select answer.seq from ${message} answer where answer.id = ${thread.answerId})`,
    })
    .from(notification)
    .leftJoin(message, eq(message.id, notification.messageId))
    .leftJoin(thread, eq(thread.id, threadOf))
    .leftJoin(document, eq(document.id, notification.documentId))
    .leftJoin(documentComment, eq(documentComment.id, notification.commentId))
    .leftJoin(team, sql`${team.id} = coalesce(${thread.teamId}, ${notification.teamId})`)
    .where(and(eq(notification.id, id), eq(notification.personId, actor.personId), stillVisible(actor)));
  if (!found) notFound("notification");
  const { reason, threadId, documentId, documentTitle, remarkId, seq, slug, answer } = found;
  if (reason === "not_sent" || reason === "not_begun") return { reads: { id }, href: "/messages/drafts" };
  if (reason === "report") return { reads: { id }, href: slug === null ? "/administration/reports" : `/teams/${slug}/settings/reports` };
  if (documentId !== null) return { reads: { documentId }, href: hrefInDocument({ id: documentId, title: documentTitle ?? "" }, reason, remarkId) };
  if (threadId === null && slug === null) return ownSubjectOf(actor, id);
  if (threadId === null) return { reads: { id }, href: `/teams/${slug}${reason === "join_request" ? "/people" : ""}` };
  if (reason === "named_nobody" && seq !== null) return { reads: { id }, href: tellingNobody(messageHref(slug, threadId, seq), seq) };
  if (reason === "reminder" && seq !== null) return { reads: { id }, href: messageHref(slug, threadId, seq) };
  const at = reason === "answer_accepted" ? answer : seq;
  return { reads: { id }, href: at === null ? threadHref(slug, threadId) : messageHref(slug, threadId, at) };
}

/** All that was told of a request is read with the newest of it. */
async function ownSubjectOf(actor: Actor, id: number): Promise<{ href: string; reads: EntryKey }> {
  const subject = (await ownSubjects(actor, [id], actor.locale ?? "en")).get(id) ?? notFound("notification");
  return { href: subject.href, reads: subject.requestId === null ? { id } : { requestId: subject.requestId } };
}

/** What one has to do about guidance is done where its life is told; everything else is where it is read. */
const aboutItsLife: readonly Reason[] = ["review_asked", "review_answered", "guidance_approved", "guidance_owner", "guidance_due", "guidance_expired"];

function hrefInDocument(document: { id: number; title: string }, reason: Reason, remarkId: number | null): string {
  if (remarkId !== null) return remarkHref(document, remarkId);
  return aboutItsLife.includes(reason) ? `${documentHref(document)}/approval` : documentHref(document);
}
