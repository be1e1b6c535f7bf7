import { and, isNull, sql, type SQL } from "drizzle-orm";
import { notification } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { announceUnread } from "./announce-unread.server";

/** Reads all that is unread of what is said: it waits for nobody any more. Inboxes follow. */
export async function settle(which: SQL | undefined): Promise<void> {
  const rows = await database()
    .update(notification)
    .set({ readAt: sql`now()` })
    .where(and(isNull(notification.readAt), which))
    .returning({ personId: notification.personId });
  await announceUnread(rows.map(({ personId }) => personId));
}
