import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { keepDraft } from "~/modules/discussion/drafts/keep-draft.server";
import { keepDraftInput } from "~/modules/discussion/drafts/schema.server";
import { messageElementId, messageHref, threadHref } from "~/modules/discussion/hrefs";
import { changeMessage } from "~/modules/discussion/message-life/change-message.server";
import { messageSource } from "~/modules/discussion/message-life/message-source.server";
import { quoteMessage } from "~/modules/discussion/message-life/quote-message.server";
import { quoteQuery, sourceQuery } from "~/modules/discussion/message-life/schema.server";
import { markUnread } from "~/modules/discussion/mark-unread.server";
import { messagesBeside } from "~/modules/discussion/messages-beside.server";
import { messagesSince } from "~/modules/discussion/messages-since.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { besideQuery, readPositionInput, sinceQuery, threadIdIn, unreadFromInput } from "~/modules/discussion/schema.server";
import { takeMessage } from "~/modules/discussion/take-message.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { codeAlone } from "~/platform/http/code-alone.server";
import { formIn } from "~/platform/http/form-in.server";
import type { Locale } from "~/platform/i18n/locales";

/** GET ?since=<seq>&change=<number>: what a browser that has the messages and their changes up to there lacks, as JSON. ?before=<seq>, ?after=<seq>: what stands beside it. ?source=<seq>, ?quote=<seq>: one message to edit, or to quote. */
export function loader({ request, params, context: { actor, locale } }: LoaderFunctionArgs) {
  return codeAlone(async () => {
    if (!actor) throw new DomainError("not_signed_in");
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    return Response.json(await answerTo(actor, threadIdIn(params), asked, locale), { headers: { "Cache-Control": "private, no-store" } });
  });
}

async function answerTo(actor: Actor, threadId: number, asked: Record<string, string>, locale: Locale) {
  const source = sourceQuery.safeParse(asked);
  if (source.success) return messageSource(actor, { threadId, seq: source.data.source });
  const quote = quoteQuery.safeParse(asked);
  if (quote.success) return { markdown: await quoteMessage(actor, { threadId, seq: quote.data.quote }) };
  const beside = besideQuery.safeParse(asked);
  if (beside.success) return messagesBeside(actor, threadId, beside.data, locale);
  const since = sinceQuery.safeParse(asked);
  if (!since.success) throw new DomainError("invalid");
  return messagesSince(actor, threadId, since.data, locale);
}

/**
 * POST read=<seq>: how far the reader has come. POST with an intent: a change of a message. POST of the
 * composer's fields: a message, from a page that is alive.
 */
export function action({ request, params, context: { actor } }: ActionFunctionArgs) {
  return codeAlone(async () => {
    if (!actor) throw new DomainError("not_signed_in");
    const fields = await formIn(request);
    const accept = request.headers.get("accept") ?? "";
    if (fields.has("read")) return moveReadPosition(actor, params, fields, accept);
    if (fields.has("unread")) return unreadFrom(actor, params, fields);
    if (fields.get("intent") === "draft") return keep(actor, params, fields);
    if (fields.has("intent") && fields.get("intent") !== "post") return change(actor, params, fields, accept);
    // A page that is alive reports by itself how far one reads; what it holds need not have been seen.
    fields.delete("shown");
    const taken = await takeMessage(actor, threadIdIn(params), fields);
    return Response.json(taken, { status: "sent" in taken ? 200 : 422 });
  });
}

/** A script wants no answer; a form goes back to the thread. */
async function moveReadPosition(actor: Actor, params: Address, fields: FormData, accept: string): Promise<Response> {
  const input = readPositionInput.safeParse(Object.fromEntries(fields));
  if (!input.success) throw new DomainError("invalid");
  const { read } = input.data;
  await readThread(actor, { threadId: threadIdIn(params), seq: read });
  if (!accept.includes("text/html")) return new Response(null, { status: 204 });
  return redirect(`${threadHref(params.slug, threadIdIn(params))}#${messageElementId(read)}`, 303);
}

/** A script is told the change's number; the form round the signs goes back to the message. */
async function change(actor: Actor, params: Address, fields: FormData, accept: string): Promise<Response> {
  const changed = await changeMessage(actor, threadIdIn(params), fields);
  if (!accept.includes("text/html")) return Response.json(changed, { status: "changed" in changed ? 200 : 422 });
  const seq = parseInt(String(fields.get("seq") ?? fields.get("choice")), 10);
  return redirect(messageHref(params.slug, threadIdIn(params), seq), 303);
}

/** What is being written is kept for its author's other devices; refusals of form are no fault of anybody's. */
async function keep(actor: Actor, params: Address, fields: FormData): Promise<Response> {
  const input = keepDraftInput.safeParse(Object.fromEntries(fields));
  if (!input.success) throw new DomainError("invalid");
  return Response.json(await keepDraft(actor, threadIdIn(params), input.data));
}

/** Leads away from the thread, where reading would begin again at once. */
async function unreadFrom(actor: Actor, params: Address, fields: FormData): Promise<Response> {
  const input = unreadFromInput.safeParse(Object.fromEntries(fields));
  if (!input.success) throw new DomainError("invalid");
  await markUnread(actor, { threadId: threadIdIn(params), seq: input.data.unread });
  return redirect(params.slug ? `/teams/${params.slug}` : "/messages", 303);
}

interface Address {
  slug?: string;
  threadId?: string;
}
