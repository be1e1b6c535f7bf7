import { z } from "zod";
import { contextLength, maxQuotationLength } from "./quotation";

const words = (most: number) => z.string().transform((text) => text.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")).pipe(z.string().max(most));
/** No file has more pages than that. */
export const maxPage = 100_000;
const id = z.uuid();
const number = z.coerce.number().int().min(1).max(2_147_483_647);
const optionalNumber = z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number({ error: "page_unknown" }).int("page_unknown").min(1, "page_unknown").max(maxPage, "page_unknown").optional());
const message = z.string().default("");

/** What can be done about comments: by the forms on the page and, each alone, by the API. */
export const remarkSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("comment"), id, message,
    quotation: words(20_000).pipe(z.string().max(maxQuotationLength, "quotation_long")).default(""),
    /** Of a file: the version that was read, and the page or slide that is meant. */
    version: optionalNumber, page: optionalNumber,
    before: words(contextLength * 4).default(""), behind: words(contextLength * 4).default(""),
  }),
  z.object({ intent: z.literal("reply"), id, remarkId: number, message }),
  z.object({ intent: z.literal("resolve"), remarkId: number, resolved: z.enum(["yes", "no"]) }),
  z.object({ intent: z.literal("remove"), id }),
]);
export type RemarkInput = z.infer<typeof remarkSchema>;
