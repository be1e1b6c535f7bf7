import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { accessPresentThread, accessThread } from "~/modules/discussion/access-thread.server";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { detectLanguageValue, type NamedNobody } from "~/modules/discussion/contract";
import { takeDraft } from "~/modules/discussion/drafts/take-draft.server";
import { comingFrom, messageElementId, sendLaterHref, tellingNobody, threadHref } from "~/modules/discussion/hrefs";
import { namedNobodyThere } from "~/modules/discussion/mentions/named-nobody.server";
import { quoteMessage } from "~/modules/discussion/message-life/quote-message.server";
import { nobodyQuery, quoteQuery } from "~/modules/discussion/message-life/schema.server";
import { presentPlace } from "~/modules/discussion/present-place.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { acceptAnswerInput, threadIdIn, windowQuery } from "~/modules/discussion/schema.server";
import { takeMessage } from "~/modules/discussion/take-message.server";
import { inPage, wholeThread } from "~/modules/discussion/thread-in-page";
import { threadView } from "~/modules/discussion/thread-view.server";
import { LiteThread } from "~/modules/discussion/ui/lite-thread";
import { ThreadPage } from "~/modules/discussion/ui/thread-page";
import type { Draft } from "~/modules/discussion/ui/composer";
import { useTeamLife } from "~/modules/teams/ui/use-team-life";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { isGuessed } from "~/platform/http/is-guessed.server";
import { answerWriter } from "~/platform/http/answer-writer.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { isLocale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["discussion", "files"], wholeScreen: true, lite: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.thread.title} · Meridian` : "Meridian" }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { searchParams, search } = new URL(request.url);
  return answer(async () => {
    const wish = windowQuery.parse(Object.fromEntries(searchParams));
    const view = await threadView(actor, threadIdIn(params), context.locale, wish);
    const elsewhere = await presentPlace(actor, view, wish.around);
    if (elsewhere) throw redirect(view.mergedInto === null ? elsewhere : comingFrom(elsewhere, view.id), 302);
    if (view.team?.slug !== params.slug) throw redirect(threadHref(view.team?.slug, view.id) + search, 301);
    // Without scripts nothing can report how far one reads, so what is sent counts as read; a browser's guess does not.
    const end = view.messages.at(-1)?.seq ?? 0;
    if (context.lite && !isGuessed(request) && end > view.read) await readThread(actor, { threadId: view.id, seq: end });
    const quote = quoteQuery.safeParse(Object.fromEntries(searchParams)).data?.quote;
    const quoted = quote && view.abilities.post ? await quoteMessage(actor, { threadId: view.id, seq: quote }) : "";
    const nobody = await toldOfNobody(actor, view.id, searchParams);
    return { thread: context.wholePage ? inPage(view) : view, lite: context.lite, messageId: randomUUID(), quoted, nobody };
  });
}

/** The message, where this is the page on which its writer is told of names in it that called nobody. */
async function toldOfNobody(actor: Actor, threadId: number, query: URLSearchParams): Promise<NamedNobody | null> {
  const seq = nobodyQuery.safeParse(Object.fromEntries(query)).data?.nobody;
  const names = seq ? await namedNobodyThere(actor, { threadId, seq }) : [];
  return seq && names.length > 0 ? { seq, names } : null;
}

export function action(args: ActionFunctionArgs) {
  const { params } = args;
  return answerWriter(args, async (actor, fields) => {
    const id = threadIdIn(params);
    const intent = fields.get("intent");
    if (intent === "answer") return accept(actor, id, params.slug, fields);
    return orWordsBack(actor, id, fields, async () => (intent === "draft" || intent === "later" ? await putOff(actor, id, params.slug, fields, intent) : await post(actor, id, params.slug, fields)));
  });
}

async function accept(actor: Actor, id: number, slug: string | undefined, fields: FormData): Promise<Response> {
  const input = acceptAnswerInput.safeParse(Object.fromEntries(fields));
  if (!input.success) throw new DomainError("invalid");
  await acceptAnswer(actor, { threadId: id, seq: input.data.seq });
  const target = input.data.seq > 0 ? `?around=${input.data.seq}#${messageElementId(input.data.seq)}` : "";
  return redirect(threadHref(slug, id) + target, 303);
}

/** Without scripts: a taken message is shown in its place, another comes back with what was typed. */
async function post(actor: Actor, id: number, slug: string | undefined, fields: FormData) {
  const taken = await takeMessage(actor, id, fields);
  if ("sent" in taken) {
    const { seq, threadId = id, namedNobody: names } = taken.sent;
    const there = `${threadHref(slug, threadId)}#${messageElementId(seq)}`;
    return redirect(names.length > 0 ? tellingNobody(there, seq) : there, 303);
  }
  return data({ ...taken, typed: typedIn(fields) }, { status: 422 });
}

/** Whoever may write here no more, but read, has their words back on the thread's own page, which says why. */
async function orWordsBack<Done>(actor: Actor, id: number, fields: FormData, work: () => Promise<Done>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "forbidden") throw error;
    await accessThread(actor, id, "read");
    return data({ errors: {}, attached: [], typed: typedIn(fields) }, { status: 403 });
  }
}

/** Not sent now: the words are kept; `later` leads to where one says when. */
async function putOff(actor: Actor, id: number, slug: string | undefined, fields: FormData, intent: "draft" | "later") {
  const taken = await takeDraft(actor, id, fields);
  if ("errors" in taken) return data({ ...taken, typed: typedIn(fields) }, { status: taken.version === undefined ? 422 : 409 });
  if (intent === "later") await accessPresentThread(actor, id, "post");
  return redirect(intent === "later" ? sendLaterHref(id) : `${threadHref(slug, id)}#composer`, 303);
}

function typedIn(fields: FormData) {
  const text = (name: string) => String(fields.get(name) ?? "");
  return { messageId: text("messageId"), message: text("message"), language: text("language") };
}

export default function Thread() {
  const { thread, lite, messageId, quoted, nobody } = useLoaderData<typeof loader>();
  const view = useMemo(() => wholeThread(thread), [thread]);
  useTeamLife(view.team?.id ?? null);
  const back = useActionData<typeof action>();
  const typed = back?.typed;
  const draft: Draft = {
    messageId: typed?.messageId || view.draft?.messageId || messageId,
    message: typed?.message ?? [view.draft?.message, quoted].filter(Boolean).join("\n\n"),
    language: isLocale(typed?.language) ? typed.language : view.draft?.language ?? detectLanguageValue,
    begun: view.draft && back && "version" in back && back.version !== undefined ? { ...view.draft, version: back.version } : view.draft,
    errors: back?.errors ?? {},
    attached: back?.attached ?? [],
    reach: back && "reach" in back ? back.reach : undefined,
  };
  if (import.meta.env.SSR && lite) return <LiteThread view={view} draft={draft} nobody={nobody} />;
  return <ThreadPage key={view.id} view={view} lite={lite} draft={draft} nobody={nobody} />;
}
