import { and, desc, eq } from "drizzle-orm";
import { messageDraft, team, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { named, namedThreadColumns } from "../named-thread.server";

/** Most drafts that are listed; nobody has so many. */
const listed = 200;

/**
 * What the actor has begun and not sent, the latest first. Words that stood in a thread they no longer read are theirs
 * all the same: they come whole, without the thread's name and address.
 */
export async function draftList(actor: Actor) {
  const rows = await database()
    .select({ ...namedThreadColumns(actor), message: messageDraft.source, language: messageDraft.language, keptAt: messageDraft.keptAt })
    .from(messageDraft)
    .innerJoin(thread, eq(thread.id, messageDraft.threadId))
    .leftJoin(team, eq(team.id, thread.teamId))
    .where(eq(messageDraft.personId, actor.personId))
    .orderBy(desc(messageDraft.keptAt))
    .limit(listed);
  return rows.map(named);
}

/** Throws a draft of the actor's away. What is not there is gone already. */
export async function discardDraft({ personId }: Actor, threadId: number): Promise<void> {
  await database().delete(messageDraft).where(and(eq(messageDraft.personId, personId), eq(messageDraft.threadId, threadId)));
}

/** What the actor has begun in one thread; null where that is nothing. */
export async function draftIn({ personId }: Actor, threadId: number) {
  const [found] = await database().select().from(messageDraft).where(and(eq(messageDraft.personId, personId), eq(messageDraft.threadId, threadId)));
  return found ?? null;
}
