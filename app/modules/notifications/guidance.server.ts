import { and, eq, not, sql } from "drizzle-orm";
import { guidance, guidanceReview, notification } from "~db/schema";
import { peopleToConfirm, reviewersAwaited } from "~/modules/guidance/public.server";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { subscribe } from "~/platform/events/subscribe.server";
import type { Reason } from "./contract";
import { documentToTellOf, leadsOf, readersToTell } from "./document-readers.server";
import { settle } from "./settle.server";
import { tell } from "./tell.server";

/** Tells people of the life of guidance: those who are asked for something, and those who answer for it. What is done waits for nobody. */
export function registerGuidanceNotifications(): void {
  subscribe("guidance.review_asked", "notifications.tell", (asked) => tellReviewer(asked, "asked"));
  subscribe("guidance.review_reminded", "notifications.tell", (asked) => tellReviewer(asked, "reminded"));
  subscribe("guidance.review_answered", "notifications.tell", ({ documentId, versionId, personId }) => tellOfAnswer(documentId, versionId, personId));
  subscribe("guidance.approved", "notifications.tell", ({ documentId, versionId }) => tellOfApproval(documentId, versionId));
  subscribe("guidance.owner_changed", "notifications.tell", (change, { id }) => tellOwner(change, id));
  subscribe("guidance.became_due", "notifications.tell", ({ documentId }) => tellOfValidity(documentId, "guidance_due"));
  subscribe("guidance.expired", "notifications.tell", ({ documentId }) => tellOfValidity(documentId, "guidance_expired"));
  subscribe("guidance.confirmation_asked", "notifications.tell", ({ documentId }) => tellReadersToConfirm(documentId));
  for (const change of ["guidance.review_answered", "guidance.review_recalled", "guidance.approved"] as const) subscribe(change, "notifications.settle", settleReviews);
  subscribe("guidance.reading_confirmed", "notifications.settle", ({ documentId, personId }) => settleConfirmations(documentId, personId));
  for (const change of ["guidance.confirmation_ended", "guidance.standing_changed"] as const) subscribe(change, "notifications.settle", ({ documentId }) => settleConfirmations(documentId));
  subscribe("guidance.confirmation_reminded", "notifications.tell", ({ documentId }) => tellReadersToConfirm(documentId));
}

const secondsOf = (moment: Date): number => Math.floor(moment.getTime() / 1_000);

/** Tells some people, of whom those are told who may read the document at this moment. */
async function tellOf(documentId: number, reason: Reason, cause: string, whom: Parameters<typeof readersToTell>[1]): Promise<void> {
  const about = await documentToTellOf(documentId);
  if (!about) return;
  const people = await readersToTell(about.teamId, whom);
  await tell(people.map((personId) => ({ personId, reason, cause, documentId, teamId: about.teamId, actorId: whom.except })));
}

/** A reviewer who has answered meanwhile, or whose review was called off, is asked nothing. */
async function tellReviewer({ documentId, versionId, personId }: { documentId: number; versionId: number; personId: number }, how: "asked" | "reminded"): Promise<void> {
  const review = (await reviewersAwaited(documentId)).find((awaited) => awaited.versionId === versionId && awaited.personId === personId);
  const at = how === "asked" ? review?.askedAt : review?.remindedAt;
  if (review && at) await tellOf(documentId, "review_asked", `review-${how}:${versionId}:${secondsOf(at)}`, { among: [personId], except: review.sentById, byName: true });
}

/** What a review asks for waits in the inboxes of those alone whose answer is awaited. */
async function settleReviews({ documentId }: { documentId: number }): Promise<void> {
  await settleUnawaited(documentId, "review_asked", (await reviewersAwaited(documentId)).map(({ personId }) => personId));
}

/** The same for what is to be confirmed; of one person `only` where all others stay as they were, since many confirm at once. */
async function settleConfirmations(documentId: number, only?: number): Promise<void> {
  await settleUnawaited(documentId, "confirmation_asked", (await peopleToConfirm(documentId, only))?.personIds ?? [], only);
}

const settleUnawaited = (documentId: number, reason: Reason, awaited: readonly number[], only?: number): Promise<void> =>
  settle(and(eq(notification.documentId, documentId), eq(notification.reason, reason), not(oneOf(notification.personId, awaited, "int")), only === undefined ? undefined : eq(notification.personId, only)));

/** Whoever sent it, and its owner. */
const answersFor = (documentId: number) =>
  sql`select unnest(array[${guidance.ownerId}, ${guidance.sentById}]) from ${guidance} where ${guidance.documentId} = ${documentId}`;

async function tellOfAnswer(documentId: number, versionId: number, reviewerId: number): Promise<void> {
  const [answer] = await database().select({ at: guidanceReview.answeredAt }).from(guidanceReview).where(and(eq(guidanceReview.versionId, versionId), eq(guidanceReview.personId, reviewerId)));
  if (answer?.at) await tellOf(documentId, "review_answered", `review-answer:${versionId}:${reviewerId}:${secondsOf(answer.at)}`, { among: answersFor(documentId), except: reviewerId, byName: true });
}

async function tellOfApproval(documentId: number, versionId: number): Promise<void> {
  const [row] = await database().select({ by: guidance.approvedById }).from(guidance).where(and(eq(guidance.documentId, documentId), eq(guidance.versionId, versionId)));
  if (row?.by) await tellOf(documentId, "guidance_approved", `approved:${versionId}`, { among: answersFor(documentId), except: row.by, byName: true });
}

/** Whoever answers for it at this moment; one who has handed it on meanwhile is told nothing. */
async function tellOwner({ documentId, ownerId, byId }: { documentId: number; ownerId: number; byId: number }, eventId: number): Promise<void> {
  const [row] = await database().select({ ownerId: guidance.ownerId }).from(guidance).where(eq(guidance.documentId, documentId));
  if (row?.ownerId === ownerId) await tellOf(documentId, "guidance_owner", `guidance-owner:${eventId}`, { among: [ownerId], except: byId, byName: true });
}

/** Owner and leads, once for each day that has come; one that was set anew meanwhile is told to nobody. */
async function tellOfValidity(documentId: number, reason: "guidance_due" | "guidance_expired"): Promise<void> {
  const [row] = await database().select().from(guidance).where(eq(guidance.documentId, documentId));
  const at = reason === "guidance_due" ? row?.dueToldAt : row?.expiryToldAt;
  const about = await documentToTellOf(documentId);
  if (!row || !at || !about) return;
  await tellOf(documentId, reason, `${reason}:${documentId}:${secondsOf(at)}`, { among: sql`${leadsOf(about.teamId)} union select ${row.ownerId}::int`, except: null, byName: true });
}

/** Those who are asked and have not confirmed at this moment. */
async function tellReadersToConfirm(documentId: number): Promise<void> {
  const asked = await peopleToConfirm(documentId);
  if (!asked) return;
  const at = asked.remindedAt ?? asked.askedAt;
  await tellOf(documentId, "confirmation_asked", `confirm:${asked.versionId}:${secondsOf(at)}`, { among: asked.personIds, except: asked.askedById, byName: true });
}
