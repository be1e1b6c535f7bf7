import { z } from "zod";
import { contextLength, maxQuotationLength } from "../remarks/quotation";
import { maxWording } from "./limits";
import { suggestionId } from "./marks";

const words = (most: number, code: string) =>
  z.string().transform((text) => text.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "")).pipe(z.string().max(most, code));
const quotation = words(maxQuotationLength, "quotation_long").pipe(z.string().trim().min(1, "quotation_blank"));
const surroundings = words(contextLength * 4, "quotation_long").default("");

/** A passage as the address of the form names it; anything else is passed over. */
export const passageSchema = z.object({ quotation: quotation.catch(""), before: surroundings.catch(""), behind: surroundings.catch("") });

/** What can be done about suggested changes: by the forms on the page and, each alone, by the API. */
export const suggestionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("suggest"), id: z.uuid(), quotation: z.string({ error: "quotation_blank" }).pipe(quotation), before: surroundings, behind: surroundings, wording: words(maxWording, "wording_long").default("") }),
  z.object({ intent: z.literal("settle"), suggestion: z.union([z.literal("all"), z.string().regex(suggestionId)]), by: z.coerce.number().int().min(1).optional(), taken: z.enum(["yes", "no"]) }),
]);
export type SuggestionInput = z.infer<typeof suggestionSchema>;
