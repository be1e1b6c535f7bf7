import { and, desc, eq } from "drizzle-orm";
import { webhook, webhookDelivery } from "~db/schema";
import { accessTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { logPageSize, maxWebhooks } from "../contract";
import type { WebhookInput } from "../schema.server";
import { newSecret } from "./signature";

/** Loads a webhook of a team the actor leads. Throws `not_found` and `forbidden`. */
async function accessWebhook(actor: Actor, slug: string, id: number, on: Queryable = database()) {
  const { team } = await accessTeam(actor, { slug }, "govern", on);
  const [found] = await on.select().from(webhook).where(and(eq(webhook.id, id), eq(webhook.teamId, team.id)));
  return { team, webhook: found ?? notFound("webhook") };
}

const shown = { id: webhook.id, url: webhook.url, events: webhook.events, createdAt: webhook.createdAt, failingSince: webhook.failingSince, disabledAt: webhook.disabledAt };

/** A team's webhooks, the latest first, without their secrets. Throws `not_found` and `forbidden`: they are the leads'. */
export async function webhookList(actor: Actor, slug: string) {
  const { team } = await accessTeam(actor, { slug }, "govern");
  return database().select(shown).from(webhook).where(eq(webhook.teamId, team.id)).orderBy(desc(webhook.id));
}

/** Makes a webhook; its secret is told this once. Throws `not_found`, `forbidden`, and `invalid` beside `url` when the team has too many. */
export function createWebhook(actor: Actor, slug: string, { url, events }: WebhookInput): Promise<{ id: number; secret: string }> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "govern", tx);
    if ((await tx.$count(webhook, eq(webhook.teamId, team.id))) >= maxWebhooks) throw new DomainError("invalid", "too_many_webhooks", "url");
    const secret = newSecret();
    const [made] = await tx.insert(webhook).values({ teamId: team.id, url, events, secret, createdById: actor.personId }).returning({ id: webhook.id });
    return { id: made!.id, secret };
  });
}

/** Takes a webhook away with its log. Throws `not_found` and `forbidden`. */
export function deleteWebhook(actor: Actor, slug: string, id: number): Promise<void> {
  return transaction(async (tx) => {
    const { webhook: found } = await accessWebhook(actor, slug, id, tx);
    await tx.delete(webhook).where(eq(webhook.id, found.id));
  });
}

/** Switches a webhook on again, with patience from now on. Throws `not_found` and `forbidden`. */
export function resumeWebhook(actor: Actor, slug: string, id: number): Promise<void> {
  return transaction(async (tx) => {
    const { webhook: found } = await accessWebhook(actor, slug, id, tx);
    await tx.update(webhook).set({ disabledAt: null, failingSince: null }).where(eq(webhook.id, found.id));
  });
}

const line = {
  id: webhookDelivery.id, event: webhookDelivery.event, createdAt: webhookDelivery.createdAt, attempts: webhookDelivery.attempts, attemptedAt: webhookDelivery.attemptedAt,
  status: webhookDelivery.status, problem: webhookDelivery.problem, delivered: webhookDelivery.delivered, endedAt: webhookDelivery.endedAt, dueAt: webhookDelivery.dueAt, payload: webhookDelivery.payload,
};

/** A webhook with the log of what it was told, the latest first. Throws `not_found` and `forbidden`. */
export async function webhookLog(actor: Actor, slug: string, id: number) {
  const { webhook: { secret: _secret, ...found } } = await accessWebhook(actor, slug, id);
  const deliveries = await database().select(line).from(webhookDelivery).where(eq(webhookDelivery.webhookId, id)).orderBy(desc(webhookDelivery.createdAt)).limit(logPageSize);
  return { webhook: found, deliveries };
}

/** Sends one thing again, at once. Throws `not_found` and `forbidden`. */
export function sendAgain(actor: Actor, slug: string, id: number, deliveryId: string): Promise<void> {
  return transaction(async (tx) => {
    await accessWebhook(actor, slug, id, tx);
    const [found] = await tx.update(webhookDelivery).set({ dueAt: new Date(), endedAt: null, delivered: false })
      .where(and(eq(webhookDelivery.id, deliveryId), eq(webhookDelivery.webhookId, id))).returning({ id: webhookDelivery.id });
    if (!found) notFound("delivery");
  });
}
