import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { messageElementId, threadHref } from "~/modules/discussion/hrefs";
import { messagesSince } from "~/modules/discussion/messages-since.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { readPositionInput, sinceQuery, threadId } from "~/modules/discussion/schema.server";
import { takeMessage } from "~/modules/discussion/take-message.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { httpStatus } from "~/platform/http/status";

/** GET ?since=<seq>&change=<number>: what a browser that has the messages and their changes up to there lacks, as JSON. */
export function loader({ request, params, context: { actor, locale } }: LoaderFunctionArgs) {
  return inJson(async () => {
    if (!actor) throw new DomainError("not_signed_in");
    const query = sinceQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) throw new DomainError("invalid");
    return Response.json(await messagesSince(actor, idIn(params), query.data, locale), { headers: { "Cache-Control": "private, no-store" } });
  });
}

/** POST read=<seq>: how far the reader has come. POST of the composer's fields: a message, from a page that is alive. */
export function action({ request, params, context: { actor } }: ActionFunctionArgs) {
  return inJson(async () => {
    if (!actor) throw new DomainError("not_signed_in");
    const fields = await formIn(request);
    if (fields.has("read")) return moveReadPosition(actor, params, fields, request.headers.get("accept") ?? "");
    const taken = await takeMessage(actor, idIn(params), fields);
    return Response.json(taken, { status: "sent" in taken ? 200 : 422 });
  });
}

/** A script wants no answer; a form goes back to the thread. */
async function moveReadPosition(actor: Actor, params: Address, fields: FormData, accept: string): Promise<Response> {
  const input = readPositionInput.safeParse(Object.fromEntries(fields));
  if (!input.success) throw new DomainError("invalid");
  const { read } = input.data;
  await readThread(actor, { threadId: idIn(params), seq: read });
  if (!accept.includes("text/html")) return new Response(null, { status: 204 });
  return redirect(`${threadHref(params.slug ?? "", idIn(params))}#${messageElementId(read)}`, 303);
}

interface Address {
  slug?: string;
  threadId?: string;
}

const idIn = (params: Address): number => threadId.safeParse(params.threadId).data ?? notFound("thread");

/** This address speaks to scripts: a refusal is its code, and no page. */
async function inJson(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) return Response.json({ code: error.code }, { status: httpStatus[error.code] });
    throw error;
  }
}
