import { z } from "zod";
import { fileId } from "~/modules/files/public.server";
import { DomainError, notFound } from "~/platform/errors";
import { locales } from "~/platform/i18n/locales";
import { onOneLine } from "~/platform/text/typed";
import { detectLanguageValue, maxFilesOfMessage, maxMessageLength, maxTitleLength, threadKinds } from "./contract";
import { noWords, renderMessage, type RenderedMessage } from "./render-message.server";
import { maxThreadTerms } from "./threads-contract";

/** Line ends count twice in a browser's form, so the raw limit is wider than the one people are told. */
const rawMessageLimit = maxMessageLength * 2;

const typedMessage = z.string({ error: "required" }).max(rawMessageLimit, "too_long");

function rendered(markdown: string, context: z.RefinementCtx<string>): RenderedMessage {
  try {
    return renderMessage(markdown);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    context.addIssue({ code: "custom", message: error.message });
    return z.NEVER;
  }
}

/** Markdown, read and rendered in the same step; its issues are the keys of `renderMessage`. */
export const messageText = typedMessage.transform(rendered);

/** The same, where a message may be nothing but its files. */
export const messageOrNothing = typedMessage.default("").transform((markdown, context) => (/\S/.test(markdown) ? rendered(markdown, context) : noWords));

/** What is written, as far as its author says. */
export const language = z.enum(locales, { error: "unknown" });

/** The same, or null where it is to be found out. */
export const languageOrDetect = z.enum([...locales, detectLanguageValue], { error: "unknown" }).transform((value) => (value === detectLanguageValue ? null : value));

/** The sender's own id of a message, by which a repeated submission is recognised. */
export const messageId = z.uuid("unknown").transform((id) => id.toLowerCase());

/** One line, without what no line can hold. */
export const title = z.string({ error: "required" }).max(maxTitleLength, "too_long")
  .transform(onOneLine)
  .pipe(z.string({ error: "required" }).min(1, "required"));

/** A position in a thread. */
export const sequenceNumber = z.coerce.number().int().min(0).max(2_147_483_647);

/** An id in a path or form; whatever it is not, is not found. */
export const threadId = z.coerce.number().int().min(1).max(2_147_483_647);

/** The thread that an address names. Throws `not_found`. */
export const threadIdIn = (params: { threadId?: string | undefined }): number => threadId.safeParse(params.threadId).data ?? notFound("thread");

/** The author has agreed to call the whole team. */
export const callTeam = z.literal("on").optional().transform((agreed) => agreed === "on");

/** The version of what is kept on the server that words go on from; 0 where none was. */
export const draftVersion = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** The same in a form that sends them; whoever does not say it knows of none. */
export const sentDraft = draftVersion.optional().catch(undefined);

export const postMessageInput = z.object({ intent: z.literal("post").optional(), messageId, draft: sentDraft, message: messageOrNothing, language: languageOrDetect, callTeam, shown: z.coerce.number().int().min(0).max(999_999_999).optional().catch(undefined) });

/** For programs: ids of files brought before. */
export const files = z.array(fileId).max(maxFilesOfMessage).default([]).transform((ids) => [...new Set(ids)].map((id) => ({ id })));

/** What a thread can be. */
export const kind = z.enum(threadKinds, { error: "unknown" });

/** Ids of expertise terms; untouched choices of a form come as nothing. */
export const terms = z.array(z.string().max(20, "unknown").optional())
  .transform((ids) => [...new Set(ids.filter((id): id is string => id !== undefined && id !== ""))])
  .pipe(z.array(z.string()).max(maxThreadTerms, "too_many"))
  .default([]);

export const startThreadInput = z.object({ messageId, draft: sentDraft, kind, title, language: languageOrDetect, terms, message: messageText, callTeam });

export const acceptAnswerInput = z.object({ intent: z.literal("answer"), seq: sequenceNumber });

export const readPositionInput = z.object({ read: sequenceNumber });

/** From which message on a thread is to count as unread. */
export const unreadFromInput = z.object({ unread: sequenceNumber });

export const sinceQuery = z.object({ since: sequenceNumber, change: sequenceNumber.default(0) });

/** Which neighbours of a window a browser asks for. */
export const besideQuery = z.union([z.object({ before: sequenceNumber.min(1) }), z.object({ after: sequenceNumber })]);
export type BesideQuery = z.infer<typeof besideQuery>;

/** Where in a thread to look; the first that is given counts, and nonsense counts as none. */
export const windowQuery = z.object({
  around: sequenceNumber.optional().catch(undefined),
  before: sequenceNumber.optional().catch(undefined),
  after: sequenceNumber.optional().catch(undefined),
});
