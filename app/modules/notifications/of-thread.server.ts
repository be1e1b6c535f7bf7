import { sql, type SQL } from "drizzle-orm";
import { message, notification } from "~db/schema";

/** For a query that reads `notification`: those about a thread, wherever their messages were when they were told. */
export const ofThread = (threadId: number): SQL =>
  sql`(${notification.threadId} = ${threadId} or exists (select from ${message} where ${message.id} = ${notification.messageId} and ${message.threadId} = ${threadId}))`;
