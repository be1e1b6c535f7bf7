import { webhook, webhookDelivery } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { posting, reading, type Row } from "./row";
import { whoLeads, whoReads } from "./team-answers";
import type { World } from "./world";

const webhooks = (world: World) => `/teams/${world.team.slug}/settings/webhooks`;
const feeds = (world: World) => `/teams/${world.team.slug}/feeds`;

const made = new Map<number, number>();
const deliveryId = (world: World) => `0a1b2c3d-0000-4000-8000-${String(world.team.id).padStart(12, "0")}`;

/** The team has a webhook that was told something. */
async function withWebhook(world: World): Promise<void> {
  if (made.has(world.team.id)) return;
  const [hook] = await database().insert(webhook).values({ teamId: world.team.id, url: "https://example.org/hook", secret: "whsec_AAAA", events: [] }).returning({ id: webhook.id });
  made.set(world.team.id, hook!.id);
  await database().insert(webhookDelivery).values({ id: deliveryId(world), webhookId: hook!.id, cause: "x", event: "message.posted", payload: {}, endedAt: new Date() });
}
const log = (world: World) => `${webhooks(world)}/${made.get(world.team.id) ?? 0}`;

/** Telling programs of what happens in a team. The frame of the settings is refused to everybody who may not open them. */
export const outletRows: Row[] = [
  { route: "teams/:slug/settings/webhooks", method: "GET", ask: reading(webhooks), expected: whoLeads("200") },
  { route: "teams/:slug/settings/webhooks", method: "POST", what: "make one", ask: posting(webhooks, () => ({ intent: "create", url: "https://example.org/hook", events: "thread.started" })), expected: whoLeads("200") },
  { route: "teams/:slug/settings/webhooks", method: "POST", what: "with no address", ask: posting(webhooks, () => ({ intent: "create", url: "" })), expected: whoLeads("422") },
  { route: "teams/:slug/settings/webhooks/:webhookId", method: "GET", before: withWebhook, ask: reading(log), expected: whoLeads("200") },
  { route: "teams/:slug/settings/webhooks/:webhookId", method: "POST", what: "send again", before: withWebhook, ask: posting(log, (world) => ({ deliveryId: deliveryId(world) })), expected: whoLeads("303") },
  { route: "teams/:slug/feeds", method: "GET", ask: reading(feeds), expected: whoReads("200") },
  { route: "teams/:slug/feeds", method: "POST", what: "withdraw one that is none of theirs", ask: posting(feeds, () => ({ intent: "revoke", feedId: "999999" })), expected: whoReads("200") },
];
