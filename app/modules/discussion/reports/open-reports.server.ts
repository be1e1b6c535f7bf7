import { and, countDistinct, eq, isNull } from "drizzle-orm";
import { message, messageReport, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** How many reported messages of a team wait to be settled. The caller has decided that the reader settles them. */
export async function openReports(teamId: number): Promise<number> {
  const [row] = await database()
    .select({ messages: countDistinct(message.id) })
    .from(messageReport)
    .innerJoin(message, eq(message.id, messageReport.messageId))
    .innerJoin(thread, eq(thread.id, message.threadId))
    .where(and(eq(thread.teamId, teamId), isNull(messageReport.resolvedAt)));
  return row?.messages ?? 0;
}
