import { and, countDistinct, eq, isNull, ne } from "drizzle-orm";
import { message, messageReport, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** How many reported messages of a team wait for the actor to settle them: not their own. The caller has decided that they settle reports there. */
export async function openReports({ personId }: Actor, teamId: number): Promise<number> {
  const [row] = await database()
    .select({ messages: countDistinct(message.id) })
    .from(messageReport)
    .innerJoin(message, eq(message.id, messageReport.messageId))
    .innerJoin(thread, eq(thread.id, message.threadId))
    .where(and(eq(thread.teamId, teamId), ne(message.authorId, personId), isNull(messageReport.resolvedAt)));
  return row?.messages ?? 0;
}
