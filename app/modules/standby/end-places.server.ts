import { and, eq, inArray, notExists } from "drizzle-orm";
import { membership, standbyList, standbyPlace } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";

/**
 * Takes somebody who left a team off all its lists, and forgets how they are reached at night; appends
 * `standby.place_changed` for each. Nothing happens when they belong to the team again.
 */
export function endPlaces({ teamId, personId }: { teamId: number; personId: number }): Promise<void> {
  return transaction(async (tx) => {
    const lists = tx.select({ id: standbyList.id }).from(standbyList).where(eq(standbyList.teamId, teamId));
    const belongs = tx.select({ id: membership.personId }).from(membership).where(and(eq(membership.teamId, teamId), eq(membership.personId, personId)));
    const ended = await tx
      .delete(standbyPlace)
      .where(and(eq(standbyPlace.personId, personId), inArray(standbyPlace.listId, lists), notExists(belongs)))
      .returning({ listId: standbyPlace.listId });
    for (const { listId } of ended) await appendEvent(tx, "standby.place_changed", { listId, personId });
  });
}
