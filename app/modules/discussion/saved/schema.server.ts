import { z } from "zod";
import { momentIn } from "../later/schema.server";
import { messageId } from "../schema.server";

/** What is done about a saved message in the list of them. */
export const savedInput = z.object({ intent: z.enum(["unsave", "unremind"]), id: messageId });

/** What the form sends that sets a reminder; `zone` is its author's. */
export const remindInput = (zone: string) => z.object({ sendAt: momentIn(zone) });

/** Where a page of the list begins: behind the one that was saved at this moment, in milliseconds. */
export const savedQuery = z.object({
  after: z.string().transform((text) => text.split("_")).pipe(z.tuple([z.string().regex(/^\d{1,13}$/), messageId]))
    .transform(([moment, id]) => ({ savedAt: new Date(Number(moment)), id })).optional().catch(undefined),
});
