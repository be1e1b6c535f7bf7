import { and, eq, gt, ne } from "drizzle-orm";
import { readableTeam } from "~/modules/teams/public.server";
import { membership, message, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { threadRows, type ThreadRow } from "./thread-list.server";
import { hasUnread } from "./unread.server";

export type { ThreadRow };

/**
 * Threads of the actor's own teams where somebody else has written since a moment, latest first; for
 * the home page. Threads they have read to the end are left out.
 */
export function recentThreads(actor: Actor, { since, limit }: { since: Date; limit: number }): Promise<ThreadRow[]> {
  return threadRows(
    actor,
    and(
      readableTeam(actor, thread.teamId),
      eq(membership.personId, actor.personId),
      gt(thread.lastMessageAt, since),
      ne(message.authorId, actor.personId),
      hasUnread,
    ),
    { limit },
  );
}
