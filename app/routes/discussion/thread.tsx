import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { messageElementId, threadHref } from "~/modules/discussion/hrefs";
import { postMessage } from "~/modules/discussion/post-message.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { acceptAnswerInput, postMessageInput, threadId, windowQuery } from "~/modules/discussion/schema.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { outcomeOf } from "~/modules/discussion/ui/outcome-of";
import { liveField, type SendOutcome } from "~/modules/discussion/ui/send-message";
import { ThreadPage } from "~/modules/discussion/ui/thread-page";
import type { Draft } from "~/modules/discussion/ui/composer";
import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { isLocale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["discussion"], wholeScreen: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.view.title} · Meridian` : "Meridian" }];

/** A message sent from the open page comes in live; loading the page again would only repeat it. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  formData?.has(liveField) ? false : defaultShouldRevalidate;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { searchParams, search } = new URL(request.url);
  return answer(async () => {
    const view = await threadView(actor, idIn(params), context.locale, windowQuery.parse(Object.fromEntries(searchParams)));
    if (view.team.slug !== params.slug) throw redirect(threadHref(view.team.slug, view.id) + search, 301);
    // Without scripts nothing can report how far one reads, so what is sent counts as read; a browser's guess does not.
    const guessed = /prefetch|preview/.test(request.headers.get("sec-purpose") ?? "");
    if (context.lite && !guessed) await readThread(actor, { threadId: view.id, seq: view.messages.at(-1)?.seq ?? 0 });
    return { view, lite: context.lite, messageId: randomUUID() };
  });
}

const idIn = (params: { threadId?: string }): number => threadId.safeParse(params.threadId).data ?? notFound("thread");

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = idIn(params);
    const fields = await formIn(request);
    if (fields.get("intent") === "answer") return accept(actor, id, params.slug ?? "", fields);
    return post(actor, id, params.slug ?? "", fields);
  });
}

async function accept(actor: Actor, id: number, slug: string, fields: FormData): Promise<Response> {
  const input = acceptAnswerInput.safeParse(Object.fromEntries(fields));
  if (!input.success) throw new DomainError("invalid");
  await acceptAnswer(actor, { threadId: id, seq: input.data.seq });
  const target = input.data.seq > 0 ? `?around=${input.data.seq}#${messageElementId(input.data.seq)}` : "";
  return redirect(threadHref(slug, id) + target, 303);
}

async function post(actor: Actor, id: number, slug: string, fields: FormData) {
  const submission = parseWithZod(fields, { schema: postMessageInput });
  if (submission.status !== "success") return returned(submission.error, fields);
  const { messageId, message, language } = submission.value;
  try {
    const { seq } = await postMessage(actor, { threadId: id, messageId, message, language });
    if (fields.has(liveField)) return data<SendOutcome>({ sent: { messageId, seq } });
    return redirect(`${threadHref(slug, id)}#${messageElementId(seq)}`, 303);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
    return returned({ message: ["conflict"] }, fields, 409);
  }
}

/** A form that was not taken: what was typed comes back with what is wrong. */
function returned(errors: Record<string, string[] | null> | null, fields: FormData, status = 422) {
  const text = (name: string) => String(fields.get(name) ?? "");
  return data({ errors: errors ?? {}, typed: { messageId: text("messageId"), message: text("message"), language: text("language") } }, { status });
}

/** An open page is told what became of its message; whatever goes wrong on the way, its words stay in the box. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const live = (await request.clone().formData()).has(liveField);
  return live ? outcomeOf(serverAction<SendOutcome>()) : serverAction<SendOutcome>();
}

export default function Thread() {
  const { view, lite, messageId } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const typed = back && "typed" in back ? back.typed : null;
  const draft: Draft = {
    messageId: typed?.messageId || messageId,
    message: typed?.message ?? "",
    language: isLocale(typed?.language) ? typed.language : view.language,
    errors: back && "errors" in back ? back.errors : {},
  };
  return <ThreadPage key={view.id} view={view} lite={lite} draft={draft} />;
}
