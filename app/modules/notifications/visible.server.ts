import { notInArray, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { document, message, notification, thread } from "~db/schema";
import { readableAnnouncementIds } from "~/modules/announcements/public.server";
import { readableThread, settlesReports } from "~/modules/discussion/public.server";
import { readableIssueIds } from "~/modules/newsletters/public.server";
import { visibleRequestIds } from "~/modules/requests/public.server";
import { readableTeam, visibleTeam, type TeamReader } from "~/modules/teams/public.server";
import { ofReadMessages } from "./contract";

/** For a query that joins `message`: the thread a notification is about, where its message is now. */
export const threadOf = sql<number | null>`coalesce(${message.threadId}, ${notification.threadId})`;

/** For a query that joins `message`: the number of the one that a notification tells; null where it tells what happened, of one's own message too. */
export const toldSeq = sql<number | null>`case when ${notInArray(notification.reason, [...ofReadMessages])} then ${message.seq} end`;

/** For a query that joins `message`: the same for all notifications that one entry of the inbox folds: those of a thread, a request or a document. */
export const entryKey = sql<string>`coalesce('thread ' || ${threadOf}, 'request ' || ${notification.requestId}, 'document ' || ${notification.documentId}, 'one ' || ${notification.id})`;

/** For a query that reads `notification`: true of a request, an announcement, a newsletter or a report that this reader may not know of, or no longer. */
export function lostTo(reader: TeamReader): SQL {
  const lost = (id: AnyColumn, among: SQL) => sql`(${id} is not null and ${id} not in (${among}))`;
  return sql`((${notification.reason} = 'report' and not ${settlesReports(reader, notification.teamId)}) or ${lost(notification.requestId, visibleRequestIds(reader))} or ${lost(notification.announcementId, readableAnnouncementIds(reader))} or ${lost(notification.newsletterIssueId, readableIssueIds(reader))})`;
}

const ofItsOwn = sql`${notification.reason} = 'report' or coalesce(${notification.requestId}, ${notification.announcementId}, ${notification.newsletterIssueId}) is not null`;

const inReach = sql`exists (select from ${document} where ${document.id} = ${notification.documentId} and ${document.trashedAt} is null)`;

/** For a query that joins `message` and `thread` so: only what the actor may read or see at this moment, whatever they were told. Of a kept search, which is the actor's own, who was found is decided where it is shown. */
export const stillVisible = (actor: TeamReader): SQL => sql`case
  when ${notification.reason} in ('not_sent', 'not_begun', 'search_found') then true
  when ${thread.id} is not null then ${readableThread(actor)}
  when ${notification.documentId} is not null then ${readableTeam(actor, notification.teamId)} and ${inReach}
  when ${ofItsOwn} then not ${lostTo(actor)}
  else ${visibleTeam(actor, notification.teamId)} end`;
