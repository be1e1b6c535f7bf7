import { and, eq, isNull, sql } from "drizzle-orm";
import { document, documentVersion, message, person, team, thread, webhook, webhookDelivery } from "~db/schema";
import { messageHref, threadHref } from "~/modules/discussion/public.server";
import { documentHref } from "~/modules/documents/public.server";
import { database, prepared } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import type { WebhookEvent } from "../contract";

interface Told {
  teamId: number;
  cause: string;
  event: WebhookEvent;
  data: Record<string, unknown>;
}

const wantedBy = prepared((on) => on
  .select({ id: webhook.id })
  .from(webhook)
  .where(and(eq(webhook.teamId, sql.placeholder("teamId")), sql`${sql.placeholder("event")} = any (${webhook.events})`, isNull(webhook.disabledAt)))
  .prepare("webhooks_that_want"));

/** Puts something on the way to all webhooks of its team that want it. The same thing again changes nothing. */
async function tell({ teamId, cause, event, data }: Told): Promise<void> {
  const wanted = await wantedBy().execute({ teamId, event });
  if (wanted.length === 0) return;
  const payload = { type: event, timestamp: new Date().toISOString(), data };
  await database().insert(webhookDelivery).values(wanted.map(({ id }) => ({ webhookId: id, cause, event, payload }))).onConflictDoNothing();
}

const absolute = (path: string) => environment().publicUrl + path;

/** Ids and addresses, with a title: whoever is told reads the rest by the API, with a token of its own. */
const messageFacts = {
  id: message.id, seq: message.seq, teamId: team.id, slug: team.slug, threadId: thread.id, title: thread.title, kind: thread.kind, language: message.language, author: person.handle,
};

const messageQuery = prepared((on) => on
  .select(messageFacts)
  .from(message)
  .innerJoin(thread, eq(thread.id, message.threadId))
  .innerJoin(team, eq(team.id, thread.teamId))
  .innerJoin(person, eq(person.id, message.authorId))
  .where(and(eq(message.id, sql.placeholder("id")), isNull(message.deletedAt)))
  .prepare("message_for_webhooks"));

const threadData = ({ slug, threadId, title, kind }: { slug: string; threadId: number; title: string; kind: string }) =>
  ({ team: slug, thread: { id: threadId, title, kind, url: absolute(threadHref(slug, threadId)) } });

async function messageData(messageId: string) {
  const [found] = await messageQuery().execute({ id: messageId });
  return found ? { teamId: found.teamId, data: { ...threadData(found), message: { id: found.id, seq: found.seq, language: found.language, author: found.author, url: absolute(messageHref(found.slug, found.threadId, found.seq)) } } } : null;
}

export async function tellOfThread(threadId: number): Promise<void> {
  const [found] = await database().select({ teamId: team.id, slug: team.slug, threadId: thread.id, title: thread.title, kind: thread.kind }).from(thread).innerJoin(team, eq(team.id, thread.teamId)).where(eq(thread.id, threadId));
  if (found) await tell({ teamId: found.teamId, cause: `thread:${threadId}`, event: "thread.started", data: threadData(found) });
}

export async function tellOfMessage(messageId: string, event: "message.posted" | "question.answered"): Promise<void> {
  const found = await messageData(messageId);
  if (found) await tell({ ...found, cause: `${event}:${messageId}`, event });
}

export async function tellOfGuidance(documentId: number, versionId: number): Promise<void> {
  const [found] = await database().select({ teamId: document.teamId, slug: team.slug, title: documentVersion.title, number: documentVersion.number, language: documentVersion.language }).from(document)
    .innerJoin(team, eq(team.id, document.teamId)).innerJoin(documentVersion, eq(documentVersion.id, versionId)).where(eq(document.id, documentId));
  if (!found) return;
  const { teamId, slug, title, number, language } = found;
  await tell({ teamId, cause: `version:${versionId}`, event: "guidance.published", data: { team: slug, document: { id: documentId, title, version: number, language, url: absolute(documentHref({ id: documentId, title })) } } });
}
