import { parseWithZod } from "@conform-to/zod/v4";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import type { TakenMessage } from "./contract";
import { postMessage } from "./post-message.server";
import { postMessageInput } from "./schema.server";

/**
 * Takes the fields of a composer's form, whether a browser posts it or a script does: parses them and
 * posts the message, or says what is wrong with which field. Throws what `postMessage` throws, but for
 * a `conflict` and for haste in slow mode, which stand beside the message.
 */
export async function takeMessage(actor: Actor, threadId: number, fields: FormData): Promise<TakenMessage> {
  const submission = parseWithZod(fields, { schema: postMessageInput });
  if (submission.status !== "success") return { errors: submission.error ?? {} };
  const { messageId, message, language } = submission.value;
  try {
    const { seq } = await postMessage(actor, { threadId, messageId, message, language });
    return { sent: { messageId, seq } };
  } catch (error) {
    if (error instanceof DomainError && error.code === "conflict") return { errors: { message: ["conflict"] } };
    if (error instanceof DomainError && error.code === "too_many_requests") return { errors: { message: ["slow"] } };
    throw error;
  }
}
