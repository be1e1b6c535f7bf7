import { z } from "zod";
import { maxMessageLength } from "../contract";
import { languageOrDetect, messageId, threadId } from "../schema.server";

/** What a composer sends to be kept: words as they stand, which need not be a whole message yet. */
export const keepDraftInput = z.object({
  /** The version these words go on from; 0 where none was kept before. */
  draft: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  messageId, language: languageOrDetect,
  // Line ends count twice in a browser's form.
  message: z.string().max(maxMessageLength * 2, "too_long").transform((text) => text.replaceAll("\r\n", "\n").replaceAll("\u0000", "").toWellFormed()),
});
export type KeepDraftInput = z.output<typeof keepDraftInput>;

/** What is thrown away: what was begun in a thread, by its number, or a thread that is not begun, by the id it would be sent under. */
export const discardInput = z.union([threadId, messageId]);
