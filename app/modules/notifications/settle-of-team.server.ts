import { and, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import { notification } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { announceUnread } from "./announce-unread.server";
import type { Reason } from "./contract";

/** Reads what people were told of a team for these reasons and what else is said: it waits for nobody any more. Their inboxes follow. */
export async function settleOfTeam(teamId: number, because: Reason[], whose: SQL | undefined): Promise<void> {
  const rows = await database()
    .update(notification)
    .set({ readAt: sql`now()` })
    .where(and(eq(notification.teamId, teamId), inArray(notification.reason, because), isNull(notification.readAt), whose))
    .returning({ personId: notification.personId });
  await announceUnread(rows.map(({ personId }) => personId));
}
