import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { callTeam, languageOrDetect, messageId, messageText, sentDraft, threadId } from "../schema.server";

/** A time of the author's wall, as a form's field gives it. In the hour that comes twice it is the first, in the one that is left out the next. */
const wallTime = z.string({ error: "required" }).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "required");

/** The moment that such a time names in a zone. */
export const momentIn = (zone: string) => wallTime.transform((text, context) => {
  try {
    return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds);
  } catch {
    context.addIssue({ code: "custom", message: "required" });
    return z.NEVER;
  }
});

/** What the form sends that lets a message wait; `zone` is its author's. */
export const scheduleInput = (zone: string) => z.object({ threadId, messageId, draft: sentDraft, version: sentDraft, message: messageText, language: languageOrDetect, callTeam, sendAt: momentIn(zone) });

/** What the form sends that lets a thread wait which is not begun yet. */
export const beginLaterInput = (zone: string) => z.object({ callTeam, sendAt: momentIn(zone) });

/** What is done about what waits: a message, or a thread or a conversation that is to begin. */
export const scheduledInput = z.object({ intent: z.enum(["cancel", "send"]), id: messageId, what: z.enum(["message", "thread", "conversation"]).default("message") });

/** What is to be sent later: something that waits already, or something begun in a thread. */
export const laterQuery = z.object({ message: messageId.optional(), thread: threadId.optional() }).refine(({ message, thread }) => message ?? thread)
  .transform(({ message, thread }) => ({ id: message, threadId: thread }));
