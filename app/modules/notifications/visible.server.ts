import { sql, type SQL } from "drizzle-orm";
import { document, message, notification, thread } from "~db/schema";
import { readableTeam, visibleTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";

/** For a query that joins `message`: the thread a notification is about, where its message is now. */
export const threadOf = sql<number | null>`coalesce(${message.threadId}, ${notification.threadId})`;

/** For a query that joins `message`: what all of one entry of the inbox have in common: the thread, the document, or themselves. */
export const entryKey = sql`coalesce(${threadOf}::bigint, -1000000000000 - ${notification.documentId}, -${notification.id})`;

/** For a query that joins `message` and `thread` so: only what the actor may read or see at this moment, whatever they were told. */
export const stillVisible = (actor: Actor): SQL =>
  sql`((${thread.id} is not null and ${readableTeam(actor, thread.teamId)})
    or (${notification.documentId} is not null and ${readableTeam(actor, notification.teamId)} and exists (select from ${document} where ${document.id} = ${notification.documentId} and ${document.trashedAt} is null))
    or (${thread.id} is null and ${notification.documentId} is null and ${visibleTeam(actor, notification.teamId)}))`;
