import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, nothing, slugParameter } from "~/platform/api/shapes";
import { webhookEvents } from "../contract";
import { makeTeamFeed } from "../feeds/team-feeds.server";
import { webhookInput } from "../schema.server";
import { createWebhook, deleteWebhook, sendAgain, webhookList, webhookLog } from "../webhooks/keep-webhooks.server";

const hookParameter = slugParameter.extend({ webhookId: z.coerce.number().int().min(1).max(2_147_483_647).meta({ description: "Id of the webhook.", example: 7 }) });
const iso = (at: Date | null) => at?.toISOString() ?? null;

const hook = z.object({
  id: z.int(), url: z.string(), events: z.array(z.enum(webhookEvents)), createdAt: moment,
  failingSince: moment.nullable().meta({ description: "Since when nothing arrived." }),
  disabledAt: moment.nullable().meta({ description: "Switched off, after five days of failures or an answer 410." }),
}).meta({ id: "Webhook" });

const delivery = z.object({
  id: z.uuid().meta({ description: "The `webhook-id` of the Standard Webhooks." }), event: z.string(), createdAt: moment, attempts: z.int(),
  status: z.int().nullable().meta({ description: "What was answered last; null where nobody answered." }),
  problem: z.string().nullable(), delivered: z.boolean(), endedAt: moment.nullable().meta({ description: "It is not tried again by itself." }), payload: z.record(z.string(), z.unknown()),
}).meta({ id: "WebhookDelivery" });

const list = operation({
  id: "listWebhooks", method: "GET", path: "/teams/{slug}/webhooks", area: "teams", scope: "teams:read",
  summary: "List a team's webhooks", description: "For its leads.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "The webhooks, the latest first.", schema: z.object({ items: z.array(hook) }) },
  async run({ actor, path }) {
    const items = await webhookList(actor, path.slug);
    return { result: { items: items.map(({ createdAt, failingSince, disabledAt, events, ...rest }) => ({ ...rest, events: webhookEvents.filter((event) => events.includes(event)), createdAt: createdAt.toISOString(), failingSince: iso(failingSince), disabledAt: iso(disabledAt) })) } };
  },
});

const create = operation({
  id: "createWebhook", method: "POST", path: "/teams/{slug}/webhooks", area: "teams", scope: "teams:write",
  summary: "Make a webhook",
  description: "Its address is sent a POST for each of the events, signed as the [Standard Webhooks](https://www.standardwebhooks.com) say: `webhook-id`, `webhook-timestamp` and `webhook-signature` over the raw body. Answer with 2xx within five seconds. Redirects are not followed, and addresses inside closed networks are refused.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found", "invalid"],
  body: { type: "application/json", schema: z.strictObject({ url: webhookInput.shape.url, events: webhookInput.shape.events }), example: { url: "https://example.org/hook", events: ["message.posted"] } },
  answer: { status: 201, description: "The webhook, with its secret, which is told this once.", schema: z.object({ id: z.int(), secret: z.string() }) },
  run: async ({ actor, path, body }) => ({ result: await createWebhook(actor, path.slug, body) }),
});

const remove = operation({
  id: "deleteWebhook", method: "DELETE", path: "/teams/{slug}/webhooks/{webhookId}", area: "teams", scope: "teams:write",
  summary: "Delete a webhook and its log", parameters: hookParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 204, description: "It is gone.", schema: nothing },
  async run({ actor, path }) {
    await deleteWebhook(actor, path.slug, path.webhookId);
    return { result: undefined };
  },
});

const log = operation({
  id: "listWebhookDeliveries", method: "GET", path: "/teams/{slug}/webhooks/{webhookId}/deliveries", area: "teams", scope: "teams:read",
  summary: "Read what a webhook was told", description: "The latest fifty; kept for thirty days.", parameters: hookParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "Its deliveries, the latest first.", schema: z.object({ items: z.array(delivery) }) },
  async run({ actor, path }) {
    const { deliveries } = await webhookLog(actor, path.slug, path.webhookId);
    return { result: { items: deliveries.map(({ id, event, createdAt, attempts, status, problem, delivered, endedAt, payload }) => ({ id, event, createdAt: createdAt.toISOString(), attempts, status, problem, delivered, endedAt: iso(endedAt), payload })) } };
  },
});

const again = operation({
  id: "sendWebhookDeliveryAgain", method: "POST", path: "/teams/{slug}/webhooks/{webhookId}/deliveries/{deliveryId}/send", area: "teams", scope: "teams:write",
  summary: "Send a delivery again", parameters: hookParameter.extend({ deliveryId: z.uuid().meta({ description: "Id of the delivery.", example: "0a1b2c3d-0000-4000-8000-000000000000" }) }), query: none, problems: ["forbidden", "not_found"],
  answer: { status: 204, description: "It is on its way.", schema: nothing },
  async run({ actor, path }) {
    await sendAgain(actor, path.slug, path.webhookId, path.deliveryId);
    return { result: undefined };
  },
});

const feed = operation({
  id: "createTeamFeed", method: "POST", path: "/teams/{slug}/feeds", area: "teams", scope: "teams:read",
  summary: "Make a secret Atom address of a team", description: "It shows what you may read in the team, to whoever has it, until you withdraw it on the team's page of feeds.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found", "invalid"],
  answer: { status: 201, description: "The address, told this once.", schema: z.object({ address: z.url() }) },
  run: async ({ actor, path }) => ({ result: { address: await makeTeamFeed(actor, path.slug) } }),
});

/** Telling programs of what happens in a team. */
export const outletOperations: Operation[] = [list, create, remove, log, again, feed];
