import { eq, sql } from "drizzle-orm";
import { requestProposal, requestStep, supportRequest } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import type { RequestRow } from "./access-request.server";
import type { RequestState, TimelineKind } from "./contract";
import { stateByPeople, steps, type StepName } from "./steps";

interface Told {
  /** Null for what the clock does. */
  actorId: number | null;
  personId?: number;
  teamId?: number;
  note?: string;
}

/** Writes one line of a request's timeline and appends `requests.step_taken`. */
export async function tell(tx: Transaction, requestId: number, kind: TimelineKind, told: Told): Promise<void> {
  const [line] = await tx.insert(requestStep).values({ requestId, kind, ...told }).returning({ id: requestStep.id });
  await appendEvent(tx, "requests.step_taken", { requestId, stepId: line!.id });
}

/**
 * Carries a request on by a step that `accessStep` let through: its new state, by the table or by where the
 * people proposed stand now, its line in the timeline, its event. `change` goes into the same row.
 */
export async function takeStep(tx: Transaction, request: RequestRow, step: StepName, told: Told, change: Partial<RequestRow> = {}): Promise<void> {
  const { to } = steps[step];
  const state = to === "people" ? await standing(tx, request) : to;
  await tx.update(supportRequest).set({ ...change, ...firsts(request, step, state), state, ...(state === request.state ? {} : { stateSince: new Date() }), updatedAt: sql`now()` }).where(eq(supportRequest.id, request.id));
  await tell(tx, request.id, step, told);
  if (state === "closed") await appendEvent(tx, "requests.request_closed", { requestId: request.id });
}

/** Where a request stands by the people proposed. */
export async function standing(tx: Transaction, request: RequestRow): Promise<RequestState> {
  const people = await tx.select({ role: requestProposal.role, state: requestProposal.state }).from(requestProposal).where(eq(requestProposal.requestId, request.id));
  return stateByPeople(people, request.wanted);
}

/** Handing a request on is no answer: the other team still owes it. */
const answers: readonly StepName[] = ["triage", "decline", "propose"];

/** The moments that are measured: each is noted the first time only. */
function firsts(request: RequestRow, step: StepName, state: RequestState): Partial<RequestRow> {
  return {
    ...(answers.includes(step) && !request.answeredAt ? { answeredAt: new Date() } : {}),
    ...(!request.matchedAt && (state === "accepted" || state === "released") ? { matchedAt: new Date() } : {}),
    ...(state === "closed" ? { closedAt: new Date() } : {}),
  };
}
