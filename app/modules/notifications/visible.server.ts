import { sql, type SQL } from "drizzle-orm";
import { message, notification, thread } from "~db/schema";
import { readableThread } from "~/modules/discussion/public.server";
import { visibleTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";

/** For a query that joins `message`: the thread a notification is about, where its message is now. */
export const threadOf = sql<number | null>`coalesce(${message.threadId}, ${notification.threadId})`;

/** For a query that joins `message` and `thread` so: only what the actor may read or see at this moment, whatever they were told. */
export const stillVisible = (actor: Actor): SQL =>
  sql`(${notification.reason} = 'not_sent' or (${thread.id} is not null and ${readableThread(actor)}) or (${thread.id} is null and ${visibleTeam(actor, notification.teamId)}))`;
