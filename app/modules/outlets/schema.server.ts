import { z } from "zod";
import { notFound } from "~/platform/errors";
import { maxUrlLength, webhookEvents } from "./contract";

const id = z.coerce.number().int().min(1).max(2_147_483_647);

/** Error texts are codes; the form shows each in the reader's language. */
const webhookUrl = z.string({ error: "url_wrong" }).trim().max(maxUrlLength, "url_wrong").pipe(z.url({ error: "url_wrong", protocol: /^https?$/ }))
  .refine((url) => !URL.canParse(url) || (new URL(url).username === "" && new URL(url).password === ""), "url_wrong");

export const webhookInput = z.object({
  url: webhookUrl,
  events: z.array(z.enum(webhookEvents), { error: "events_missing" }).min(1, "events_missing").transform((events) => [...new Set(events)]),
});

export type WebhookInput = z.infer<typeof webhookInput>;

/** What the forms of a team's webhooks send. */
export const webhookAction = z.discriminatedUnion("intent", [
  webhookInput.extend({ intent: z.literal("create") }),
  z.object({ intent: z.literal("delete"), webhookId: id }),
  z.object({ intent: z.literal("resume"), webhookId: id }),
]);

export const sendAgainAction = z.object({ deliveryId: z.uuid() });

export const feedAction = z.discriminatedUnion("intent", [z.object({ intent: z.literal("make") }), z.object({ intent: z.literal("revoke"), feedId: id })]);

/** The webhook an address names. Throws `not_found`. */
export const webhookIdIn = (params: { webhookId?: string | undefined }): number => id.safeParse(params.webhookId).data ?? notFound("webhook");
