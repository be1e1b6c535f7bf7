import { z } from "zod";
import { inboxFilters, mailFrequencies } from "./contract";

/** Ids of notifications grow with use, past what fits into 32 bits. */
export const notificationId = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

const smallId = z.coerce.number().int().min(1).max(2_147_483_647);

export const inboxQuery = z.object({
  show: z.enum(inboxFilters).catch("unread"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** What one does in the inbox; `upTo` is the newest notification that the page knew of. */
export const inboxAction = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("read-all"), upTo: notificationId }),
  z.object({ intent: z.literal("read"), upTo: notificationId, threadId: smallId.optional(), requestId: smallId.optional(), documentId: smallId.optional() }),
  z.object({ intent: z.literal("unread"), upTo: notificationId }),
]);

const minuteOfDay = z.string({ error: "time" }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time").transform((clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)));

/** How one hears by mail. */
export const mailInput = z.object({
  intent: z.literal("mail"),
  frequency: z.enum(mailFrequencies, { error: "unknown" }),
  tracked: z.literal("on").optional().transform((value) => value === "on"),
  quietFrom: minuteOfDay,
  quietUntil: minuteOfDay,
}).transform(({ intent: _intent, ...choice }) => choice);
