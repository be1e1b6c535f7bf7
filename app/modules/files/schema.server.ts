import { z } from "zod";

/** A file's id in an address or form. */
export const fileId = z.uuid("unknown").transform((id) => id.toLowerCase());

/** How a file is asked for; a width that no copy has leads nowhere. */
export const fileQuery = z.object({
  width: z.coerce.number().int().min(1).max(100_000).optional(),
  save: z.literal("").optional().transform((given) => given !== undefined),
});
