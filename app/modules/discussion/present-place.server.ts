import { and, eq } from "drizzle-orm";
import { message, messagePointer } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessTeamThread } from "./access-thread.server";
import { messageHref, threadHref } from "./hrefs";
import type { ThreadView } from "./thread-view.server";

/**
 * Where a thread that went into another, or a number in it whose message has moved, leads to now. Null
 * when it leads nowhere else, which costs no query. Throws `not_found` and `forbidden` for who may not read there.
 */
export async function presentPlace(actor: Actor, { id, mergedInto, messages }: ThreadView, seq: number | undefined): Promise<string | null> {
  const points = seq !== undefined && messages.some((line) => line.seq === seq && line.moved);
  const moved = points ? await movedTo(id, seq) : undefined;
  if (!moved && mergedInto === null) return null;
  const { thread, team } = await accessTeamThread(actor, moved?.threadId ?? mergedInto ?? id, "read");
  return moved ? messageHref(team.slug, thread.id, moved.seq) : threadHref(team.slug, thread.id);
}

async function movedTo(threadId: number, seq: number) {
  const [found] = await database()
    .select({ threadId: message.threadId, seq: message.seq })
    .from(messagePointer)
    .innerJoin(message, eq(message.id, messagePointer.messageId))
    .where(and(eq(messagePointer.threadId, threadId), eq(messagePointer.seq, seq)));
  return found;
}
