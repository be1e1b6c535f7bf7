import { parseWithZod } from "@conform-to/zod/v4";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import type { TakenMessage } from "./contract";
import { reachIn } from "./mentions/reach-in.server";
import { postMessage } from "./post-message.server";
import { postMessageInput } from "./schema.server";

/**
 * Takes the fields of a composer's form, whether a browser posts it or a script does: parses them and
 * posts the message, or says what is wrong with which field. Throws what `postMessage` throws, but for
 * a `conflict`, for haste in slow mode, for a call of the whole team that is not agreed to and for a person who is not
 * reached, which stand beside the message.
 */
export async function takeMessage(actor: Actor, threadId: number, fields: FormData): Promise<TakenMessage> {
  const submission = parseWithZod(fields, { schema: postMessageInput });
  if (submission.status !== "success") return { errors: submission.error ?? {} };
  const { messageId, message, language, callTeam } = submission.value;
  try {
    const { seq } = await postMessage(actor, { threadId, messageId, message, language, callsTeam: callTeam });
    return { sent: { messageId, seq } };
  } catch (error) {
    if (error instanceof DomainError && error.code === "conflict") return { errors: { message: ["conflict"] } };
    if (error instanceof DomainError && error.code === "too_many_requests") return { errors: { message: ["slow"] } };
    if (error instanceof DomainError && error.message === "team_reach") return { errors: { message: ["team_reach"] }, reach: await reachIn(actor, threadId) };
    if (error instanceof DomainError && error.code === "invalid" && error.field === "message") return { errors: { message: [error.message] } };
    throw error;
  }
}
