/** What a webhook can be told of. */
export const webhookEvents = ["thread.started", "message.posted", "question.answered", "guidance.published"] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** Most webhooks of one team, and most secret addresses of one person for one team. */
export const maxWebhooks = 10;
export const maxFeeds = 5;

/** Longest address of a webhook, in characters. */
export const maxUrlLength = 500;

/** How many things one page of a log shows, and after how many days they are forgotten. */
export const logPageSize = 50;
export const logDays = 30;

/** After so many days without a success a webhook is switched off. */
export const patienceDays = 5;
