import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { onLines } from "~/platform/text/typed";
import { threadFilters, windowSize } from "./contract";
import { kind, language, terms, threadId, title } from "./schema.server";
import { maxReason, slowModes } from "./threads-contract";

const chosen = (parameters: URLSearchParams) => ({
  show: parameters.getAll("show"), tag: parameters.get("tag") ?? undefined, language: parameters.get("language") ?? undefined, page: parameters.get("page") ?? 1,
});

const query = z.object({
  show: z.array(z.string()).transform((words) => threadFilters.filter((filter) => words.includes(filter))),
  tag: z.string().regex(/^[\w.-]{1,20}$/).optional().catch(undefined),
  language: z.enum(locales).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type ThreadListQuery = z.infer<typeof query>;

/** What the address of a list of threads asks for; nonsense counts as nothing. */
export const threadListQuery = (parameters: URLSearchParams): ThreadListQuery => query.parse(chosen(parameters));

/** A thread's title, kind, tags and language, all of them as they shall be. */
export const changeThreadInput = z.object({ intent: z.literal("change"), kind, title, language, terms });
export type ChangeThreadInput = Omit<z.infer<typeof changeThreadInput>, "intent">;

/** Browsers send a text area's line ends as two characters but count one. */
const reason = z.string().transform(onLines).pipe(z.string().max(maxReason, "too_long")).default("");

export const standingInput = z.object({ intent: z.enum(["close", "reopen", "lock", "unlock"]), reason });
export type StandingInput = z.infer<typeof standingInput>;

export const slowModeInput = z.object({ intent: z.literal("slow"), seconds: z.coerce.number("unknown").refine((seconds) => slowModes.some((mode) => mode === seconds), "unknown"), reason });

/** Another thread: chosen from a list, or named by its number or link, which counts first. */
const otherThread = { into: z.string().max(300).optional(), link: z.string().trim().max(300).optional() };

function numberIn({ into, link }: { into?: string | undefined; link?: string | undefined }): number | undefined {
  const digits = /^#?(\d{1,10})$/.exec(link ?? "")?.[1] ?? /\/threads\/(\d{1,10})/.exec(link ?? "")?.[1];
  if (link && !digits) return Number.NaN;
  return digits ? Number(digits) : into ? Number(into) : undefined;
}

export const mergeInput = z.object({ ...otherThread, reason }).transform((input, context) => {
  const into = threadId.safeParse(numberIn(input));
  if (into.success) return { into: into.data, reason: input.reason };
  context.addIssue({ code: "custom", path: ["link"], message: "no_thread" });
  return z.NEVER;
});

/** Messages to go elsewhere: into a new thread with a title, or into one there is. */
export const splitInput = z.object({
  ...otherThread, reason, title: title.optional(),
  seqs: z.array(z.coerce.number().int().min(1).max(2_147_483_647), "nothing").min(1, "nothing").max(windowSize, "nothing"),
  after: z.literal("on").optional(),
}).transform((input, context) => {
  const named = numberIn(input);
  const into = threadId.safeParse(named);
  if (named !== undefined && !into.success) {
    context.addIssue({ code: "custom", path: ["link"], message: "no_thread" });
    return z.NEVER;
  }
  if (named === undefined && input.title === undefined) {
    context.addIssue({ code: "custom", path: ["title"], message: "required" });
    return z.NEVER;
  }
  return { seqs: input.seqs, after: input.after === "on", reason: input.reason, title: input.title ?? "", into: into.data };
});
export type SplitInput = z.infer<typeof splitInput>;

export const moveInput = z.object({ to: z.string().regex(/^[a-z0-9-]{1,100}$/), reason });

/** Which team was chosen to move to. */
export const moveQuery = z.object({ to: z.string().regex(/^[a-z0-9-]{1,100}$/).optional().catch(undefined) });

/** Where a run of messages begins. */
export const splitQuery = z.object({ from: z.coerce.number().int().min(1).max(2_147_483_647).catch(1) });
