import { eq, sql } from "drizzle-orm";
import { conversationMember } from "~db/schema";
import { deliverySeconds } from "~/modules/discussion/public.server";
import { database, prepared } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { mayBeFollowed, publish } from "~/platform/realtime/gateway.server";
import { registerMissed } from "~/platform/realtime/missed.server";
import { recheckLiveAccess } from "~/platform/realtime/recheck.server";
import type { ConversationEvents } from "./contract";
import { unreadConversations } from "./conversation-list.server";
import { writeDue } from "./later/write-due.server";

/** Tells the open windows of a conversation's people that something moved in it; whoever left hears nothing more. */
export function registerConversationSubscribers(): void {
  subscribe("discussion.message_posted", "conversations.announce", ({ threadId }) => announce(threadId));
  subscribe("discussion.thread_read", "conversations.announce", async ({ threadId, personId }) => {
    if ((await database().$count(conversationMember, eq(conversationMember.threadId, threadId))) > 0) await announceTo(personId, threadId);
  });
  subscribe("conversations.person_left", "conversations.recheck", async ({ threadId, personId }) => {
    await recheckLiveAccess(personId);
    await announceTo(personId, threadId);
  });
  registerSweep("conversations.write-due", deliverySeconds, writeDue);
  registerMissed("person", "messages", async (actor, shown) => {
    const unread = await unreadConversations(actor);
    return unread === shown ? null : { event: "conversations_changed", payload: { threadId: null, unread } satisfies ConversationEvents["conversations_changed"] };
  });
}

const peopleOf = prepared((on) => on
  .select({ id: conversationMember.personId })
  .from(conversationMember)
  .where(eq(conversationMember.threadId, sql.placeholder("threadId")))
  .prepare("people_of_conversation"));

/** In a team's thread there are none of these people. */
async function announce(threadId: number): Promise<void> {
  const people = await peopleOf().execute({ threadId });
  await Promise.all(people.map(({ id }) => announceTo(id, threadId)));
}

async function announceTo(personId: number, threadId: number): Promise<void> {
  if (!mayBeFollowed(`person:${personId}`)) return;
  publish(`person:${personId}`, "conversations_changed", { threadId, unread: await unreadConversations({ personId }) } satisfies ConversationEvents["conversations_changed"]);
}
