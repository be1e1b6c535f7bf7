import { lt, sql } from "drizzle-orm";
import { webhookDelivery } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { logDays } from "./contract";
import { deliverDue } from "./webhooks/deliver-due.server";
import { tellOfGuidance, tellOfMessage, tellOfThread } from "./webhooks/tell-webhooks.server";

const deliveringSeconds = 5;
const forgettingSeconds = 3_600;

async function forgetOld(): Promise<void> {
  await database().delete(webhookDelivery).where(lt(webhookDelivery.createdAt, sql`now() - make_interval(days => ${logDays})`));
}

/** What happens in teams is put on its way to webhooks when its event is followed, and sent by the clock, again and again until it arrives. */
export function registerOutlets(): void {
  subscribe("discussion.thread_started", "outlets.tell", ({ threadId }) => tellOfThread(threadId));
  subscribe("discussion.message_posted", "outlets.tell", ({ messageId }) => tellOfMessage(messageId, "message.posted"));
  subscribe("discussion.answer_changed", "outlets.tell", ({ messageId }) => (messageId ? tellOfMessage(messageId, "question.answered") : Promise.resolve()));
  subscribe("documents.version_published", "outlets.tell", ({ documentId, versionId }) => tellOfGuidance(documentId, versionId));
  registerSweep("outlets.deliver", deliveringSeconds, deliverDue);
  registerSweep("outlets.forget-old", forgettingSeconds, forgetOld);
}
