import { and, eq } from "drizzle-orm";
import { membershipAnswer, membershipInvitation, membershipRequest } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

/** Once somebody is in a team, or out of it for good, nothing is left to be answered between the two: no wish, no invitation, no older word. */
export async function endOpenQuestions(tx: Transaction, teamId: number, personId: number): Promise<void> {
  for (const table of [membershipRequest, membershipInvitation, membershipAnswer]) {
    await tx.delete(table).where(and(eq(table.teamId, teamId), eq(table.personId, personId)));
  }
}
