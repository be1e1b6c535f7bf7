import { eq } from "drizzle-orm";
import { registerFileOwner } from "~/modules/files/public.server";
import { message, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { publish } from "~/platform/realtime/gateway.server";
import { recheckAllLiveAccess } from "~/platform/realtime/recheck.server";
import type { TeamChannelEvents, ThreadChannelEvents } from "./contract";
import { liveMessage } from "./live-message.server";
import { messageKind, readMessageOfFiles } from "./message-files.server";
import { routeQuestions } from "./questions/route-questions.server";

/** How often questions are looked through for those that nobody answers. */
const routingSeconds = 900;

/** Sends what happens in threads to those who have them open. Twice is as good as once: browsers merge by sequence number. */
export function registerDiscussionSubscribers(): void {
  registerFileOwner(messageKind, readMessageOfFiles);
  registerSweep("discussion.route-questions", routingSeconds, routeQuestions);
  subscribe("discussion.message_posted", "discussion.fan-out", async ({ threadId, messageId, seq }) => {
    const live = await liveMessage(messageId);
    if (!live) return;
    publish(`thread:${threadId}`, "message_posted" satisfies keyof ThreadChannelEvents, live.event);
    publish(`team:${live.teamId}`, "thread_activity", { threadId, seq } satisfies TeamChannelEvents["thread_activity"]);
  });
  for (const type of ["discussion.message_edited", "discussion.message_deleted", "discussion.reaction_changed"] as const) {
    subscribe(type, "discussion.fan-out", async ({ threadId, messageId }) => {
      const live = await liveMessage(messageId);
      if (live) publish(`thread:${threadId}`, "message_changed" satisfies keyof ThreadChannelEvents, live.event);
    });
  }
  subscribe("discussion.answer_changed", "discussion.fan-out", async ({ threadId }) => {
    publish(`thread:${threadId}`, "answer_changed", (await answerNow(threadId)) satisfies ThreadChannelEvents["answer_changed"]);
  });
  subscribe("discussion.thread_changed", "discussion.fan-out", async ({ threadId }) => {
    const [found] = await database().select({ teamId: thread.teamId, seq: thread.lastSeq }).from(thread).where(eq(thread.id, threadId));
    if (!found) return;
    publish(`thread:${threadId}`, "thread_changed", {} satisfies ThreadChannelEvents["thread_changed"]);
    publish(`team:${found.teamId}`, "thread_activity", { threadId, seq: found.seq } satisfies TeamChannelEvents["thread_activity"]);
  });
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
