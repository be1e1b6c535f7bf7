import { parseWithZod } from "@conform-to/zod/v4";
import type { FileLine } from "~/modules/files/contract";
import { bringsFiles, filesInForm } from "~/modules/files/public.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { maxFilesOfMessage } from "./contract";
import { accessToWrite, postRequestMessage } from "./post-message.server";
import { writeSchema } from "./schema.server";

/**
 * Takes the form that writes in a request's conversation: takes its files in and posts the message. Returns what is wrong
 * with which field and which files are here already; null once it is written. Throws what `postRequestMessage` throws, but for
 * what stands beside a field.
 */
export async function takeRequestMessage(actor: Actor, requestId: number, fields: FormData): Promise<{ errors: Record<string, string[] | null>; attached: FileLine[] } | null> {
  if (bringsFiles(fields)) await accessToWrite(actor, requestId);
  const { claims, attached, errors: fileErrors } = await filesInForm(actor, fields, maxFilesOfMessage);
  fields.delete("files");
  const submission = parseWithZod(fields, { schema: writeSchema });
  if (submission.status !== "success") return { errors: { ...submission.error, files: fileErrors }, attached };
  if (fileErrors) return { errors: { files: fileErrors }, attached };
  try {
    await postRequestMessage(actor, requestId, { ...submission.value, files: claims });
    return null;
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    return { errors: { [error.field]: [error.message] }, attached };
  }
}
