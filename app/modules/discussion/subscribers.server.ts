import { eq } from "drizzle-orm";
import { registerFileOwner } from "~/modules/files/public.server";
import { message, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { gathered } from "~/platform/events/gathered.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { publish } from "~/platform/realtime/gateway.server";
import { recheckAllLiveAccess } from "~/platform/realtime/recheck.server";
import { announceRead } from "./announce-read.server";
import { announceTeamUnread } from "./announce-team-unread.server";
import { beginDue } from "./begun/begin-due.server";
import type { TeamChannelEvents, ThreadChannelEvents } from "./contract";
import { handOverThreads } from "./hand-over-threads.server";
import { deliverScheduled } from "./later/deliver-scheduled.server";
import { deliverySeconds } from "./later/each-due.server";
import { liveMessages } from "./live-message.server";
import { showAnewWhatNames } from "./mentions/show-anew.server";
import { messageKind, readMessageOfFiles } from "./message-files.server";
import { routeQuestions } from "./questions/route-questions.server";
import { remindDue } from "./saved/remind-due.server";

/** How often questions are looked through for those that nobody answers. */
const routingSeconds = 900;

/** Messages to those who have their threads open, and to those who look at the team that there is something new. */
const sendMessage = gathered<string>(async (ids) => {
  for (const { threadId, teamId, event } of await liveMessages(ids)) {
    publish(`thread:${threadId}`, "message_posted" satisfies keyof ThreadChannelEvents, event);
    if (teamId !== null) publish(`team:${teamId}`, "thread_activity", { threadId, seq: event.message.seq } satisfies TeamChannelEvents["thread_activity"]);
  }
});

const sendChange = gathered<string>(async (ids) => {
  for (const { threadId, event } of await liveMessages(ids)) publish(`thread:${threadId}`, "message_changed" satisfies keyof ThreadChannelEvents, event);
});

/** Sends what happens in threads to those who have them open. Twice is as good as once: browsers merge by sequence number. */
export function registerDiscussionSubscribers(): void {
  registerFileOwner(messageKind, readMessageOfFiles);
  subscribe("identity.person_left", "discussion.hand-over", handOverThreads);
  registerSweep("discussion.deliver-scheduled", deliverySeconds, deliverScheduled);
  registerSweep("discussion.begin-due", deliverySeconds, beginDue);
  registerSweep("discussion.remind-due", deliverySeconds, remindDue);
  registerSweep("discussion.route-questions", routingSeconds, routeQuestions);
  subscribe("discussion.message_posted", "discussion.fan-out", ({ messageId }) => sendMessage(messageId));
  subscribe("discussion.message_posted", "discussion.announce-team-unread", announceTeamUnread);
  for (const type of ["discussion.message_edited", "discussion.message_deleted", "discussion.reaction_changed"] as const) {
    subscribe(type, "discussion.fan-out", ({ messageId }) => sendChange(messageId));
  }
  subscribe("discussion.answer_changed", "discussion.fan-out", async ({ threadId }) => {
    publish(`thread:${threadId}`, "answer_changed", (await answerNow(threadId)) satisfies ThreadChannelEvents["answer_changed"]);
  });
  subscribe("discussion.thread_changed", "discussion.fan-out", async ({ threadId }) => {
    const [found] = await database().select({ teamId: thread.teamId, seq: thread.lastSeq }).from(thread).where(eq(thread.id, threadId));
    if (!found) return;
    publish(`thread:${threadId}`, "thread_changed", {} satisfies ThreadChannelEvents["thread_changed"]);
    if (found.teamId !== null) publish(`team:${found.teamId}`, "thread_activity", { threadId, seq: found.seq } satisfies TeamChannelEvents["thread_activity"]);
  });
  subscribe("discussion.thread_moved", "discussion.mentions", ({ threadId }) => showAnewWhatNames({ threadId }));
  subscribe("documents.document_moved", "discussion.mentions", ({ documentId }) => showAnewWhatNames({ documentId }));
  subscribe("discussion.thread_read", "discussion.announce-read", announceRead);
  subscribe("discussion.thread_moved", "discussion.recheck", async ({ threadId, fromTeamId }) => {
    publish(`team:${fromTeamId}`, "thread_activity", { threadId, seq: 0 } satisfies TeamChannelEvents["thread_activity"]);
    await recheckAllLiveAccess();
  });
}

/** As it is when the event is followed, so that two of them out of order still end in the truth. */
async function answerNow(threadId: number): Promise<{ answerSeq: number | null }> {
  const [found] = await database().select({ seq: message.seq }).from(thread).innerJoin(message, eq(message.id, thread.answerId)).where(eq(thread.id, threadId));
  return { answerSeq: found?.seq ?? null };
}
