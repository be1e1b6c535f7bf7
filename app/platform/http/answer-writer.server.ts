import { data, type ActionFunctionArgs } from "@remix-run/node";
import type { Actor } from "../auth/actor";
import { DomainError } from "../errors";
import { formIn } from "./form-in.server";
import { addressOf, requireActor } from "./require-actor.server";
import { currentRequestId } from "./request-scope.server";
import { respondTo } from "./respond-to.server";
import { httpStatus } from "./status";
import type { UnsentForm } from "./unsent-form";

/**
 * `answer` for a form in which people write: whatever refuses it gives their words back, with all that the form brought but its
 * files. Whoever was signed out meanwhile sends them again from the page they are given; whoever may write there no more copies
 * them. Nothing is kept of it here. Without words it is `requireActor` and `answer`.
 */
export async function answerWriter<Result>({ context, request }: ActionFunctionArgs, work: (actor: Actor, fields: FormData) => Promise<Result>): Promise<Result> {
  const fields = await formIn(request);
  const unsent = wordsOf(request, fields);
  try {
    if (!context.actor && unsent) throw new DomainError("not_signed_in");
    return await work(requireActor(context, request), fields);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (!unsent) throw respondTo(error);
    throw data({ code: error.code, requestId: currentRequestId(), unsent }, { status: httpStatus[error.code] });
  }
}

/** What a form brought, before anything is done with it; null where there are no words in it. */
function wordsOf(request: Request, form: FormData): UnsentForm | null {
  const fields = [...form];
  if (!fields.some(([name, value]) => (name === "message" || name === "title") && typeof value === "string" && /\S/.test(value))) return null;
  return {
    action: addressOf(request),
    fields: fields.filter((field): field is [string, string] => typeof field[1] === "string"),
    files: fields.some(([, value]) => typeof value !== "string" && value.size > 0),
  };
}
