import { parseWithZod } from "@conform-to/zod/v4";
import { bringsFiles, filesInForm } from "~/modules/files/public.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { accessPresentThread } from "./access-thread.server";
import { maxFilesOfMessage, type TakenMessage } from "./contract";
import { namedNobody } from "./mentions/named-nobody.server";
import { reachIn } from "./mentions/reach-in.server";
import { postMessage } from "./post-message.server";
import { postMessageInput } from "./schema.server";

/**
 * Takes the fields of a composer's form, whether a browser posts it or a script does: takes its files in, parses it
 * and posts the message, and says what in it named nobody, or what is wrong with which field and which files are here already. Throws what
 * `postMessage` throws, but for what stands beside a field.
 */
export async function takeMessage(actor: Actor, threadId: number, fields: FormData): Promise<TakenMessage> {
  if (bringsFiles(fields)) await accessPresentThread(actor, threadId, "post");
  const { claims, attached, errors: fileErrors } = await filesInForm(actor, fields, maxFilesOfMessage);
  const submission = parseWithZod(fields, { schema: postMessageInput });
  if (submission.status !== "success") return { errors: { ...submission.error, files: fileErrors }, attached };
  if (fileErrors) return { errors: { files: fileErrors }, attached };
  const { messageId, message, language, callTeam, shown, draft } = submission.value;
  try {
    const posted = await postMessage(actor, { threadId, messageId, message, language, files: claims, callsTeam: callTeam, shown, draft });
    const elsewhere = posted.threadId === threadId ? {} : { threadId: posted.threadId };
    return { sent: { messageId, seq: posted.seq, ...elsewhere, namedNobody: await namedNobody(actor, posted, message) } };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.message === "team_reach") return { errors: { message: ["team_reach"] }, reach: await reachIn(actor, threadId), attached };
    const errors = besideField(error);
    if (errors) return { errors, attached };
    throw error;
  }
}

function besideField({ code, message, field }: DomainError): Record<string, string[]> | null {
  if (code === "conflict") return { message: ["conflict"] };
  if (code === "too_many_requests") return { message: ["slow"] };
  return field ? { [field]: [message] } : null;
}
