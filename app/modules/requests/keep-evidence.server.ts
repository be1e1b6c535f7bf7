import { and, eq } from "drizzle-orm";
import { evidence, mission, requestProposal, supportRequest } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";

/** What a request without a journey shows of whoever did it. */
const kindOf = { training: "training", review: "review", advice: "review", mission: "review", cover: "review", standby: "review" } as const;

/**
 * A closed request becomes evidence of those who did it: their mission, for every colleague; without one what they
 * reviewed or taught, with the report, for whoever may read the team. Twice is the same as once.
 */
export function keepEvidence({ requestId }: { requestId: number }): Promise<void> {
  return transaction(async (tx) => {
    const [request] = await tx.select().from(supportRequest).where(and(eq(supportRequest.id, requestId), eq(supportRequest.state, "closed")));
    if (!request) return;
    const people = await tx.select({ personId: requestProposal.personId }).from(requestProposal).where(and(eq(requestProposal.requestId, requestId), eq(requestProposal.state, "released")));
    const [journey] = request.missionId ? await tx.select({ endsOn: mission.endsOn }).from(mission).where(eq(mission.id, request.missionId)) : [];
    const common = { termId: request.termId, countryIso2: request.countryIso2, language: request.language };
    for (const { personId } of people) {
      if (journey) await tx.insert(evidence).values({ ...common, personId, kind: "mission", happenedOn: journey.endsOn, missionId: request.missionId }).onConflictDoNothing();
      else if (request.reportDocumentId && request.teamId) {
        const happenedOn = request.endsOn ?? (request.closedAt ?? new Date()).toISOString().slice(0, 10);
        await tx.insert(evidence)
          .values({ ...common, personId, kind: kindOf[request.kind], happenedOn, title: request.title, visibility: "team", teamId: request.teamId, documentId: request.reportDocumentId })
          .onConflictDoNothing();
      } else continue;
      await appendEvent(tx, "experts.profile_changed", { personId });
    }
  });
}
