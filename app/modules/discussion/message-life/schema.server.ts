import { z } from "zod";
import { notFound } from "~/platform/errors";
import { callTeam, language, messageOrNothing, messageText, sequenceNumber, threadId } from "../schema.server";
import type { MessagePlace } from "./access-message.server";

const oneSign = new RegExp("^\\p{RGI_Emoji}$", "v");

/** One emoji, whole: with the form that shows it as a picture, where it was typed without. */
export const emoji = z.string({ error: "required" }).trim().min(1, "required").max(64, "no_emoji").transform((typed, context) => {
  const found = [typed, `${typed}\uFE0F`].find((form) => oneSign.test(form));
  if (found) return found;
  context.addIssue({ code: "custom", message: "no_emoji" });
  return z.NEVER;
});

/** A button's value in a list of messages: number, whether to set, sign. */
const choice = z.string().regex(/^\d{1,9} [01] \S{1,64}$/).transform((text) => {
  const [seq = "", set = "", sign = ""] = text.split(" ");
  return { seq, set, emoji: sign };
});

const number = sequenceNumber.pipe(z.int().min(1));
const reaction = z.object({ intent: z.literal("react"), seq: number, set: z.enum(["0", "1"]).transform((set) => set === "1"), emoji });

/** What the forms that change a message send; a list's button for a sign says all of it in one value. */
export const changeInput = z.preprocess(
  (fields) => {
    const chosen = choice.safeParse((fields as { choice?: unknown } | null)?.choice);
    return chosen.success ? { ...(fields as object), ...chosen.data } : fields;
  },
  z.discriminatedUnion("intent", [
    z.object({ intent: z.literal("edit"), seq: number, version: number, message: messageOrNothing, language, callTeam }),
    z.object({ intent: z.literal("delete"), seq: number }),
    reaction,
    z.object({ intent: z.literal("language"), seq: number, language }),
    z.object({ intent: z.enum(["save", "unsave"]), seq: number }),
    z.object({ intent: z.literal("translate"), seq: number, language }),
    z.object({ intent: z.literal("correct"), seq: number, language, message: messageText }),
  ]),
);

/** What a script asks of one message: what it is worded from, or itself as a quotation. */
export const sourceQuery = z.object({ source: number });
export const quoteQuery = z.object({ quote: number });

/** Of which message its writer is told whom it did not call. */
export const nobodyQuery = z.object({ nobody: number });

/** The message that an address names. Throws `not_found` where it names none. */
export const placeIn = (address: { threadId?: string; seq?: string }): MessagePlace => ({
  threadId: threadId.safeParse(address.threadId).data ?? notFound("thread"),
  seq: number.safeParse(address.seq).data ?? notFound("message"),
});
