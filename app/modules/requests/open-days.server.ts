import { eq } from "drizzle-orm";
import { mission } from "~db/schema";
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
