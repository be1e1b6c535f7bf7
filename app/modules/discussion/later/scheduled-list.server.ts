import { and, asc, eq } from "drizzle-orm";
import { scheduledMessage, team, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { accessPresentThread } from "../access-thread.server";
import { titleOf } from "../conversations/title-of.server";
import { draftIn } from "../drafts/draft-list.server";
import { threadHref } from "../hrefs";
import { named, namedThreadColumns } from "../named-thread.server";
import { mostScheduled } from "./contract";

/** What of the actor's waits to be sent, the next first; the thread is named where they may read it. */
export async function scheduledList(actor: Actor) {
  const rows = await database()
    .select({ id: scheduledMessage.id, ...namedThreadColumns(actor), message: scheduledMessage.source, language: scheduledMessage.language, sendAt: scheduledMessage.sendAt })
    .from(scheduledMessage)
    .innerJoin(thread, eq(thread.id, scheduledMessage.threadId))
    .leftJoin(team, eq(team.id, thread.teamId))
    .where(eq(scheduledMessage.personId, actor.personId))
    .orderBy(asc(scheduledMessage.sendAt))
    .limit(mostScheduled);
  return rows.map(named);
}

/** The page on which the actor says when a message is to be sent: one that waits already, or what they have begun in a thread. Throws `not_found` and `forbidden`. */
export async function sendLaterView(actor: Actor, of: { threadId: number } | { id: string }) {
  const waits = "id" in of ? await ownScheduled(actor, of.id) : null;
  const { thread: found, team: itsTeam } = await accessPresentThread(actor, "threadId" in of ? of.threadId : waits!.threadId, "post");
  const threadId = found.id;
  const begun = waits ? null : await draftIn(actor, threadId);
  return {
    threadId, title: await titleOf(actor, found), titleLanguage: found.language, href: threadHref(itsTeam?.slug, threadId),
    messageId: waits?.id ?? begun?.messageId ?? null, message: waits?.source ?? begun?.source ?? "", language: (waits ?? begun)?.language ?? null,
    sendAt: waits?.sendAt ?? null, draft: begun?.version ?? 0,
  };
}

async function ownScheduled({ personId }: Actor, id: string) {
  const [found] = await database().select().from(scheduledMessage).where(and(eq(scheduledMessage.id, id), eq(scheduledMessage.personId, personId)));
  return found ?? notFound("scheduled message");
}
