import { and, eq, inArray, notInArray } from "drizzle-orm";
import { notification, person, requestConsultation, requestMessage, requestStep } from "~db/schema";
import { awaitedIn, requestCircle } from "~/modules/requests/public.server";
import type { RequestCircle, TimelineKind } from "~/modules/requests/contract";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { forgetLostOf } from "../forget.server";
import { settle } from "../settle.server";
import { tell, type Told } from "../tell.server";
import { whomToTell } from "./whom-to-tell";

/** Tells people what requests for support want of them; what was somebody's turn is settled once it is not. */
export function registerRequestNotifications(): void {
  subscribe("requests.step_taken", "notifications.tell", ({ requestId, stepId }) => tellOfStep(requestId, stepId));
  subscribe("requests.person_consulted", "notifications.tell", ({ requestId, personId }) => tellOfConsultation(requestId, personId));
  subscribe("requests.message_posted", "notifications.tell", ({ requestId, messageId }) => tellOfMessage(requestId, messageId));
}

/** Tells of one step of a request whomever it concerns; again is the same as once. */
export async function tellOfStep(requestId: number, stepId: number): Promise<void> {
  const [step] = await database().select({ kind: requestStep.kind, actorId: requestStep.actorId, personId: requestStep.personId }).from(requestStep).where(eq(requestStep.id, stepId));
  const circle = await requestCircle(requestId);
  if (!step || !circle) return;
  const { actorId } = step;
  const told = whomToTell({ ...step, kind: step.kind as TimelineKind }, circle);
  await tellPresent(told.map((one): Told => ({ ...one, cause: `request-step:${stepId}`, requestId, requestStepId: stepId, actorId })));
  if (step.kind === "redirect") await forgetFormerTeam(requestId);
  await settleTurns(requestId, circle);
}

/** Each request for a view is told once: a view is asked of somebody once in a request. */
async function tellOfConsultation(requestId: number, personId: number): Promise<void> {
  const waits = await database().$count(requestConsultation, and(eq(requestConsultation.requestId, requestId), eq(requestConsultation.personId, personId), eq(requestConsultation.state, "asked")));
  if (waits > 0) await tellPresent([{ personId, reason: "request_turn", cause: `request-view:${requestId}`, requestId }]);
}

/** All who are a party hear what was written; whoever only watches from the same office reads it on the page. */
async function tellOfMessage(requestId: number, messageId: string): Promise<void> {
  const [[written], circle] = await Promise.all([
    database().select({ authorId: requestMessage.authorId }).from(requestMessage).where(eq(requestMessage.id, messageId)),
    requestCircle(requestId),
  ]);
  if (!written || !circle) return;
  const { requester, answering, asked, accepted, released, owners, consulted } = circle;
  const parties = new Set([...requester, ...answering, ...asked, ...accepted, ...released, ...owners, ...consulted]);
  parties.delete(written.authorId);
  await tellPresent([...parties].map((personId): Told => ({ personId, reason: "request_news", cause: `request-message:${messageId}`, requestId, requestMessageId: messageId, actorId: written.authorId })));
}

/** A step may be about somebody who has no access any more. */
async function tellPresent(told: Told[]): Promise<void> {
  if (told.length === 0) return;
  const ids = told.map(({ personId }) => personId);
  const rows = await database().select({ id: person.id }).from(person).where(and(inArray(person.id, ids), eq(person.status, "active")));
  await tell(told.filter(({ personId }) => rows.some(({ id }) => id === personId)));
}

/** What was told as somebody's turn waits for them no longer once somebody has taken the step. */
async function settleTurns(requestId: number, circle: RequestCircle): Promise<void> {
  await settle(and(eq(notification.requestId, requestId), eq(notification.reason, "request_turn"), notInArray(notification.personId, awaitedIn(circle))));
}

/** The team that handed a request on may know of it no longer. */
async function forgetFormerTeam(requestId: number): Promise<void> {
  const rows = await database().selectDistinct({ personId: notification.personId }).from(notification).where(eq(notification.requestId, requestId));
  for (const { personId } of rows) await forgetLostOf(personId);
}
