import { z } from "zod";
import { onOneLine } from "~/platform/text/typed";
import { maxPictureAlt } from "./picture-attributes";

/** What can be done about a document's files: one added, or one removed. */
export const documentFileSchema = z.object({
  file: z.instanceof(File).optional().catch(undefined),
  alt: z.string().default("").transform((text) => onOneLine(text).slice(0, maxPictureAlt).toWellFormed()),
  remove: z.uuid().optional(),
  stay: z.literal("yes").optional().transform((given) => given !== undefined),
});
