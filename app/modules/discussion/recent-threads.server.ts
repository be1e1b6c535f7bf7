import { and, eq, gt } from "drizzle-orm";
import { readableTeam } from "~/modules/teams/public.server";
import { membership, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { threadRows, type ThreadRow } from "./thread-list.server";
import { hasUnread } from "./unread.server";

export type { ThreadRow };

/** Threads of the actor's own teams that have gone on since a moment, latest first, as far as something in them is unread; for the home page. */
export function recentThreads(actor: Actor, { since, limit }: { since: Date; limit: number }): Promise<ThreadRow[]> {
  return threadRows(
    actor,
    and(
      readableTeam(actor, thread.teamId),
      eq(membership.personId, actor.personId),
      gt(thread.lastMessageAt, since),
      hasUnread(actor.personId),
    ),
    { limit },
  );
}
