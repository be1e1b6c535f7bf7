import { eq } from "drizzle-orm";
import { team, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { mayBeFollowed, publish } from "~/platform/realtime/gateway.server";
import type { ReadingEvents } from "./contract";
import { unreadByTeam } from "./unread.server";

/** Tells somebody's other windows that they have read on in a thread, with what is left unread in its team as it is now. */
export async function announceRead({ threadId, personId }: { threadId: number; personId: number }): Promise<void> {
  if (!mayBeFollowed(`person:${personId}`)) return;
  const [found] = await database().select({ teamId: thread.teamId, slug: team.slug }).from(thread).leftJoin(team, eq(team.id, thread.teamId)).where(eq(thread.id, threadId));
  if (!found) return;
  const unread = found.teamId === null ? 0 : ((await unreadByTeam({ personId })).get(found.teamId)?.threads ?? 0);
  publish(`person:${personId}`, "thread_read" satisfies keyof ReadingEvents, { threadId, slug: found.slug, unread } satisfies ReadingEvents["thread_read"]);
}
