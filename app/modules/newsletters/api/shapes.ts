import { z } from "zod";
import { languageTag, moment } from "~/platform/api/shapes";

/** The newsletter in an address. */
export const slugParameter = z.object({ slug: z.string().min(1).max(100).meta({ description: "The newsletter's name in addresses.", example: "inspection-notes" }) });

export const item = z.object({
  id: z.int(), kind: z.enum(["thread", "document", "person", "event"]), title: z.string(), line: z.string().meta({ description: "Why it is told." }), language: languageTag,
  href: z.string().meta({ description: "Path of its page." }),
}).meta({ id: "NewsletterItem" });

export const newsletterLine = z.object({
  slug: z.string(), title: z.string(), purpose: z.string(), team: z.string().nullable().meta({ description: "Name of its team; null for the organisation's." }),
  subscribed: z.boolean(), latest: z.int().nullable().meta({ description: "Number of the latest issue." }),
}).meta({ id: "NewsletterLine" });

export const issueLine = z.object({
  number: z.int(), title: z.string(), state: z.enum(["draft", "sending", "sent"]), releasedAt: moment.nullable(),
  counts: z.object({ readers: z.int(), recipients: z.int() }).nullable().meta({ description: "For editors." }),
}).meta({ id: "NewsletterIssueLine" });
