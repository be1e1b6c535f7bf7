import { and, eq, inArray, type SQL } from "drizzle-orm";
import { mission, requestProposal } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import type { RequestRow } from "./access-request.server";
import { tell } from "./take-step.server";

/**
 * Days that were fixed are given back, since other people go than they were fixed for; they must be fixed anew. The change belongs
 * into the row; a request whose days are open has none.
 */
export async function openDays(tx: Transaction, request: RequestRow, actorId: number | null): Promise<Pick<RequestRow, "missionId"> | undefined> {
  if (request.state !== "planned") return undefined;
  if (request.missionId) await tx.delete(mission).where(eq(mission.id, request.missionId));
  await tell(tx, request.id, "open_days", { actorId });
  return { missionId: null };
}

interface LetGo {
  personId: number;
  /** What belongs into the row; null where the request stands as before, since days that were fixed are not theirs yet. */
  change: Partial<RequestRow> | null;
}

/** Lets somebody go whom a request asked: `who` tells of a proposal whose it is. Days fixed for people of whom they are one are open again. Null where nobody such is asked. */
export async function letGo(tx: Transaction, request: RequestRow, who: SQL, actorId: number | null): Promise<LetGo | null> {
  const [asked] = await tx.select({ personId: requestProposal.personId, state: requestProposal.state }).from(requestProposal)
    .where(and(eq(requestProposal.requestId, request.id), who, inArray(requestProposal.state, ["asked", "accepted", "released"])));
  if (!asked) return null;
  const { personId } = asked;
  await tx.update(requestProposal).set({ state: "dropped", leads: false }).where(and(eq(requestProposal.requestId, request.id), eq(requestProposal.personId, personId)));
  if (request.state === "planned" && asked.state !== "released") return { personId, change: null };
  return { personId, change: (await openDays(tx, request, actorId)) ?? {} };
}
