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
    .select({ id: scheduledMessage.id, ...namedThreadColumns(actor), message: scheduledMessage.source, language: scheduledMessage.language, sendAt: scheduledMessage.sendAt, version: scheduledMessage.version })
    .from(scheduledMessage)
    .innerJoin(thread, eq(thread.id, scheduledMessage.threadId))
    .leftJoin(team, eq(team.id, thread.teamId))
    .where(eq(scheduledMessage.personId, actor.personId))
    .orderBy(asc(scheduledMessage.sendAt))
    .limit(mostScheduled);
  return rows.map(named);
}

/** Which message it is about: one that waits, or, without it or once it waits no more, what is begun in a thread. */
interface SentLater {
  id?: string | undefined;
  threadId?: number | undefined;
}

/** The page on which the actor says when a message is to be sent. Throws `not_found` and `forbidden`. */
export async function sendLaterView(actor: Actor, { id, threadId: named }: SentLater) {
  const waits = id ? await ownScheduled(actor, id) : null;
  const { thread: found, team: itsTeam } = await accessPresentThread(actor, waits?.threadId ?? named ?? notFound("scheduled message"), "post");
  const threadId = found.id;
  const begun = waits ? null : await draftIn(actor, threadId);
  return {
    threadId, title: await titleOf(actor, found), titleLanguage: found.language, href: threadHref(itsTeam?.slug, threadId),
    messageId: waits?.id ?? begun?.messageId ?? null, message: waits?.source ?? begun?.source ?? "", language: (waits ?? begun)?.language ?? null,
    sendAt: waits?.sendAt ?? null, version: waits?.version ?? 0, draft: begun?.version ?? 0,
  };
}

async function ownScheduled({ personId }: Actor, id: string) {
  const [found] = await database().select().from(scheduledMessage).where(and(eq(scheduledMessage.id, id), eq(scheduledMessage.personId, personId)));
  return found ?? null;
}
