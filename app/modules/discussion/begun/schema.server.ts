import { z } from "zod";
import { onOneLine } from "~/platform/text/typed";
import { maxMessageLength, maxTitleLength } from "../contract";
import { sourceOf } from "../render-message.server";
import { draftVersion, kind, languageOrDetect, messageId, terms } from "../schema.server";

/** A title as far as it is found. */
export const keptTitle = z.string().max(maxTitleLength, "too_long").default("").transform(onOneLine);

/** What the form of a thread sends to be kept: as far as it is filled in. */
export const keepBegunInput = z.object({
  draft: draftVersion.default(0),
  messageId, kind, language: languageOrDetect, terms, title: keptTitle,
  // Line ends count twice in a browser's form.
  message: z.string().max(maxMessageLength * 2, "too_long").default("").transform(sourceOf),
});
export type KeepBegunInput = z.output<typeof keepBegunInput>;

/** For programs the words as far as they are written, and the version they go on from. */
export const keptMarkdown = z.string().max(maxMessageLength).default("").transform(sourceOf);
export const fromVersion = z.int().min(0).default(0).meta({ description: "The version you go on from; 0 where you know of none." });

/** Which of them an address names. */
export const begunId = messageId;
