import { and, desc, eq, lt, sql } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { narrowedBy, type ThreadNarrowing } from "./thread-conditions.server";
import { threadRows, type ThreadRow } from "./thread-list.server";

/** Latest activity first, or latest begun first: the second never moves while one pages through it. */
export const threadOrders = ["activity", "started"] as const;

/** The thread after which a page begins, as it stood when it was shown. */
export interface ThreadPlace {
  id: number;
  /** Milliseconds since 1970, to which the moment is kept. */
  lastAt: number;
}

/** What of a team's threads is wanted. */
export interface ThreadPageQuery extends ThreadNarrowing {
  order: (typeof threadOrders)[number];
  after: ThreadPlace | undefined;
  limit: number;
}

/**
 * A run of a team's threads after one of them. What is posted or begun meanwhile neither repeats nor hides
 * another. Throws `not_found` and `forbidden`.
 */
export async function threadPage(actor: Actor, slug: string, { order, after, limit, ...narrowing }: ThreadPageQuery): Promise<ThreadRow[]> {
  const { team } = await accessTeam(actor, { slug }, "read");
  const byActivity = order === "activity";
  const behind = after && (byActivity
    ? sql`(${thread.lastMessageAt}, ${thread.id}) < (${new Date(after.lastAt).toISOString()}::timestamptz, ${after.id})`
    : lt(thread.id, after.id));
  return threadRows(actor, and(eq(thread.teamId, team.id), narrowedBy(narrowing, actor), behind), { limit }, byActivity ? undefined : [desc(thread.id)]);
}
