import { and, eq, inArray, type SQL } from "drizzle-orm";
import { notification } from "~db/schema";
import type { Reason } from "./contract";
import { settle } from "./settle.server";

/** Reads what people were told of a team for these reasons and what else is said: it waits for nobody any more. Their inboxes follow. */
export const settleOfTeam = (teamId: number, because: Reason[], whose: SQL | undefined): Promise<void> =>
  settle(and(eq(notification.teamId, teamId), inArray(notification.reason, because), whose));
