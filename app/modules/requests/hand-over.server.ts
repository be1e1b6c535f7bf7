import { and, eq, inArray, ne, notInArray } from "drizzle-orm";
import { requestConsultation, requestProposal, supportRequest } from "~db/schema";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { dateIn } from "~/platform/working-week/working-week.server";
import type { RequestRow } from "./access-request.server";
import { endedStates } from "./contract";
import { letGo } from "./open-days.server";
import { standing, tell } from "./take-step.server";

interface Left {
  personId: number;
  successorId: number;
}

/**
 * What a leaver's successor takes over of requests that have not ended: those they made, views asked of them, and the time
 * they owned; where they were to go themselves the team looks for somebody else. Twice is the same as once.
 */
export function handOverRequests({ personId, successorId }: Left): Promise<void> {
  return transaction(async (tx) => {
    const open = await tx.select().from(supportRequest).where(notInArray(supportRequest.state, [...endedStates])).for("update");
    const ids = open.map(({ id }) => id);
    if (ids.length === 0) return;
    const made = open.filter(({ requesterId }) => requesterId === personId).map(({ id }) => id);
    if (made.length > 0) await tx.update(supportRequest).set({ requesterId: successorId }).where(inArray(supportRequest.id, made));
    const owned = await tx.update(requestProposal).set({ releaserId: successorId })
      .where(and(inArray(requestProposal.requestId, ids), eq(requestProposal.releaserId, personId), ne(requestProposal.personId, successorId))).returning({ id: requestProposal.requestId });
    const consulted = await takeOverViews(tx, ids, personId, successorId);
    await leavePlaces(tx, open, personId);
    for (const id of new Set([...made, ...owned.map((row) => row.id), ...consulted])) await tell(tx, id, "hand_over", { actorId: personId, personId: successorId });
  });
}

/** Views not given yet; whoever is asked in a request already is not asked twice. */
async function takeOverViews(tx: Transaction, ids: number[], personId: number, successorId: number): Promise<number[]> {
  const theirs = await tx.select({ id: requestConsultation.requestId }).from(requestConsultation).where(and(inArray(requestConsultation.requestId, ids), eq(requestConsultation.personId, successorId)));
  const known = theirs.map(({ id }) => id);
  const rows = await tx.update(requestConsultation).set({ personId: successorId })
    .where(and(inArray(requestConsultation.requestId, ids), eq(requestConsultation.personId, personId), inArray(requestConsultation.state, ["offered", "asked"]), known.length > 0 ? notInArray(requestConsultation.requestId, known) : undefined))
    .returning({ id: requestConsultation.requestId });
  return rows.map(({ id }) => id);
}

const beforeTheJourney = ["matched", "accepted", "released"];

/** They have not gone yet. Who has gone stays named; the report is then the team's to file. */
const isAhead = ({ state, endsOn }: RequestRow, today: string): boolean => beforeTheJourney.includes(state) || (state === "planned" && (endsOn === null || endsOn >= today));

async function leavePlaces(tx: Transaction, open: RequestRow[], personId: number): Promise<void> {
  const today = dateIn("UTC", new Date());
  for (const request of open.filter((one) => isAhead(one, today))) {
    const gone = await letGo(tx, request, eq(requestProposal.personId, personId), null);
    if (!gone) continue;
    if (gone.change) await tx.update(supportRequest).set({ ...gone.change, state: await standing(tx, request), stateSince: new Date() }).where(eq(supportRequest.id, request.id));
    await tell(tx, request.id, "leave", { actorId: null, personId });
  }
}
