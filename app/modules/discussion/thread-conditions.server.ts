import { and, eq, isNull, sql, type SQL } from "drizzle-orm";
import { message, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import type { ThreadFilter } from "./contract";
import { hasUnread } from "./unread.server";

/** What narrows a list of threads; all of it holds at once. */
export interface ThreadNarrowing {
  show: ThreadFilter[];
  /** Id of an expertise term. */
  tag?: string | undefined;
  language?: Locale | undefined;
}

/** Threads that stand for themselves: one that went into another is found there. */
export const standsAlone = isNull(thread.mergedIntoId);

/** Which threads each filter leaves, for a query that joins the reader's position and membership. */
export const filterOf = (filter: ThreadFilter, actor: Actor): SQL => ({
  unread: hasUnread(actor.personId),
  unanswered: sql`${thread.kind} = 'question' and ${thread.answerId} is null`,
  mine: sql`(${thread.authorId} = ${actor.personId} or ${thread.id} in (select ${message.threadId} from ${message} where ${message.authorId} = ${actor.personId}))`,
})[filter];

/** All of a narrowing as one condition, for such a query. */
export function narrowedBy({ show, tag, language }: ThreadNarrowing, actor: Actor): SQL | undefined {
  return and(
    ...show.map((filter) => filterOf(filter, actor)),
    tag === undefined ? undefined : sql`${tag} = any (${thread.termIds})`,
    language === undefined ? undefined : eq(thread.language, language),
  );
}
