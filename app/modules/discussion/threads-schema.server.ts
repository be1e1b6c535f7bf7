import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { threadFilters } from "./contract";
import { kind, language, terms, title } from "./schema.server";
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
const reason = z.string().transform((text) => text.toWellFormed().replaceAll("\r\n", "\n").replaceAll("\0", "").trim()).pipe(z.string().max(maxReason, "too_long")).default("");

export const standingInput = z.object({ intent: z.enum(["close", "reopen", "lock", "unlock"]), reason });
export type StandingInput = z.infer<typeof standingInput>;

export const slowModeInput = z.object({ intent: z.literal("slow"), seconds: z.coerce.number("unknown").refine((seconds) => slowModes.some((mode) => mode === seconds), "unknown"), reason });
