import { parseWithZod } from "@conform-to/zod/v4";
import type { FileLine } from "~/modules/files/contract";
import { bringsFiles, filesInForm } from "~/modules/files/public.server";
import type { Actor } from "~/platform/auth/actor";
import { accessPresentThread } from "../access-thread.server";
import { maxFilesOfMessage } from "../contract";
import { keepDraft } from "./keep-draft.server";
import { keepDraftInput } from "./schema.server";

/** What became of a composer's form that is not sent now; `version` is of the words that another device kept since. */
export type TakenDraft = { kept: true } | { errors: Record<string, string[] | null>; attached: FileLine[]; version?: number };

/**
 * Keeps the words of a composer's form, or says what is wrong with which field. Files are refused: they are claimed with a
 * message that is there, and one that waits has none to claim them. Words that another device kept since are not lost by it.
 * Throws what `keepDraft` throws.
 */
export async function takeDraft(actor: Actor, threadId: number, fields: FormData): Promise<TakenDraft> {
  if (bringsFiles(fields)) await accessPresentThread(actor, threadId, "post");
  const { attached } = await filesInForm(actor, fields, maxFilesOfMessage);
  if (attached.length > 0) return { errors: { files: ["now_only"] }, attached };
  const submission = parseWithZod(fields, { schema: keepDraftInput });
  if (submission.status !== "success") return { errors: submission.error ?? {}, attached };
  const became = await keepDraft(actor, threadId, submission.value);
  if ("later" in became) return { errors: { message: ["draft_elsewhere"] }, attached, version: became.later.version };
  return { kept: true };
}
