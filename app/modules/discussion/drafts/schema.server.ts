import { z } from "zod";
import { maxMessageLength } from "../contract";
import { draftVersion, languageOrDetect, messageId, threadId } from "../schema.server";

/** Words as they stand while they are written, but for what Postgres cannot take. */
export const asTyped = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll("\u0000", "").toWellFormed();

/** What a composer sends to be kept: words as they stand, which need not be a whole message yet. */
export const keepDraftInput = z.object({
  draft: draftVersion,
  messageId, language: languageOrDetect,
  // Line ends count twice in a browser's form.
  message: z.string().max(maxMessageLength * 2, "too_long").default("").transform(asTyped),
});
export type KeepDraftInput = z.output<typeof keepDraftInput>;

/** What is thrown away: what was begun in a thread, by its number, or a thread that is not begun, by the id it would be sent under. */
export const discardInput = z.union([threadId, messageId]);
