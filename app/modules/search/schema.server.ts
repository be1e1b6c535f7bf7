import { z } from "zod";
import { queryMaxLength, searchGroups, searchOrders, searchPages } from "./contract";

/** The search URL's words. A too long query is cut rather than refused: it still finds. */
export const searchSchema = z.object({
  q: z.string().catch("").transform((value) => value.trim().slice(0, queryMaxLength)),
  in: z.enum(searchGroups).optional().catch(undefined),
  sort: z.enum(searchOrders).catch("relevance"),
  page: z.coerce.number().int().min(1).max(searchPages).catch(1),
});

/** What a writer looks for to link to it: people (`@`), or everything else (`#`). */
export const linkTargetsSchema = z.object({ q: searchSchema.shape.q, of: z.enum(["people", "places"]).catch("places") });

/** What is typed behind a sign in a text that stands in a team, or in a conversation of a few people. */
export const mentionSchema = z.object({
  q: searchSchema.shape.q, sign: z.enum(["@", "#"]).catch("@"), team: z.string().max(200).catch(""),
  /** For a field that takes nothing else. */
  only: z.enum(["people", "documents"]).optional().catch(undefined),
  conversation: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
});
export type MentionQuery = z.infer<typeof mentionSchema>;
