import { randomUUID } from "node:crypto";
import { msg } from "@lingui/core/macro";
import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { useRef } from "react";
import { begunConversation, keepBegunConversation } from "~/modules/conversations/begun-conversations.server";
import { composeView, conversationWith } from "~/modules/conversations/compose-view.server";
import { conversationHref, conversationsHref, writeLaterHref } from "~/modules/conversations/hrefs";
import { composeQuery, keepConversationInput, writeInput } from "~/modules/conversations/schema.server";
import { WriteForm, type WriteDraft } from "~/modules/conversations/ui/write-form";
import { writeToPeople } from "~/modules/conversations/write-to-people.server";
import { detectLanguageValue } from "~/modules/discussion/contract";
import { tellingNobody } from "~/modules/discussion/hrefs";
import { namedNobody } from "~/modules/discussion/mentions/named-nobody.server";
import { sentOrKept, wasUnanswered } from "~/modules/discussion/ui/waiting/sent-or-kept";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { answerWriter } from "~/platform/http/answer-writer.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { isLocale, type Locale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations", "discussion", "discussion/waiting"], wholeScreen: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const query = composeQuery.parse({ to: searchParams.getAll("to"), find: searchParams.get("find") ?? "", draft: searchParams.get("draft") ?? undefined });
  const title = i18nFor(context.locale)._(msg({ id: "conversations.write.pageTitle", message: "Write to somebody · Meridian" }));
  return answer(async () => {
    const begun = query.draft ? await begunConversation(actor, query.draft) : null;
    if (query.draft && begun) return { title, me: actor.personId, view: await composeView(actor, context.locale, { to: begun.to, find: "" }), draft: opensWith(query.draft, begun) };
    const [only, ...more] = query.to;
    const known = only !== undefined && more.length === 0 ? await conversationWith(actor, only) : null;
    if (known !== null) throw redirect(conversationHref(known), 302);
    const empty: WriteDraft = { messageId: randomUUID(), version: 0, title: "", message: "", language: detectLanguageValue, find: query.find, errors: {} };
    return { title, me: actor.personId, view: await composeView(actor, context.locale, query), draft: empty };
  });
}

/** What was kept, by whichever device. */
const opensWith = (id: string, { title, message, language, version }: NonNullable<Awaited<ReturnType<typeof begunConversation>>>): WriteDraft =>
  ({ messageId: id, version, title, message, language: language ?? detectLanguageValue, find: "", errors: {} });

export function action(args: ActionFunctionArgs) {
  const { context } = args;
  return answerWriter(args, async (actor, fields) => {
    const intent = fields.get("intent");
    if (intent === "draft" || intent === "later") return putOff(actor, context.locale, fields, intent);
    if (intent !== "send") return chosenAnew(actor, context.locale, fields);
    const submission = parseWithZod(fields, { schema: writeInput });
    if (submission.status !== "success") return cameBack(actor, context.locale, fields, submission.error ?? {});
    try {
      const written = await writeToPeople(actor, { ...submission.value, otherwise: context.locale });
      const { threadId, seq } = written;
      const names = await namedNobody(actor, written, submission.value.message);
      const there = conversationHref(threadId);
      return redirect(names.length > 0 ? tellingNobody(there, seq) : there, 303);
    } catch (error) {
      if (error instanceof DomainError && error.message === "begun_elsewhere") return keptElsewhere(actor, context.locale, fields, (await begunConversation(actor, submission.value.messageId))?.version ?? 0);
      return refusedBeside(actor, context.locale, fields, error);
    }
  });
}

/** Not sent now: the words are kept, as far as they are written; `later` wants the whole of it and leads to where one says when. */
async function putOff(actor: Actor, locale: Locale, fields: FormData, intent: "draft" | "later") {
  const whole = parseWithZod(fields, { schema: writeInput });
  if (intent === "later" && whole.status !== "success") return cameBack(actor, locale, fields, whole.error ?? {});
  const submission = parseWithZod(fields, { schema: keepConversationInput });
  if (submission.status !== "success") return cameBack(actor, locale, fields, submission.error ?? {});
  try {
    const became = await keepBegunConversation(actor, submission.value, { waits: intent === "later" });
    if ("later" in became) return await keptElsewhere(actor, locale, fields, became.later.version);
    if ("threadId" in became) return redirect(conversationHref(became.threadId), 303);
    return redirect(intent === "later" ? writeLaterHref(submission.value.messageId) : "/messages/drafts", 303);
  } catch (error) {
    return refusedBeside(actor, locale, fields, error);
  }
}

/** What is refused beside a field comes back; everything else goes on. */
function refusedBeside(actor: Actor, locale: Locale, fields: FormData, error: unknown) {
  if (!(error instanceof DomainError)) throw error;
  if (error.code === "conflict") return cameBack(actor, locale, fields, { message: ["conflict"] });
  if (error.field) return cameBack(actor, locale, fields, { [error.field]: [error.message] });
  throw error;
}

/** Another device has kept other words since: whoever presses again knows of it. */
async function keptElsewhere(actor: Actor, locale: Locale, fields: FormData, version: number) {
  fields.set("draft", String(version));
  return data(await typedPage(actor, locale, fields, { message: ["begun_elsewhere"] }), { status: 409 });
}

const textIn = (fields: FormData, name: string): string => String(fields.get(name) ?? "");

/** Somebody is added, taken out or looked for; nothing typed is lost. */
function chosenAnew(actor: Actor, locale: Locale, fields: FormData) {
  const [added, removed] = [textIn(fields, "add"), textIn(fields, "remove")];
  const to = [...fields.getAll("to").map(String), added].filter((handle) => handle !== "" && handle !== removed);
  fields.delete("to");
  for (const handle of to) fields.append("to", handle);
  if (added) fields.set("find", "");
  return typedPage(actor, locale, fields, {});
}

async function cameBack(actor: Actor, locale: Locale, fields: FormData, errors: Record<string, string[] | null>) {
  return data(await typedPage(actor, locale, fields, errors), { status: 422 });
}

async function typedPage(actor: Actor, locale: Locale, fields: FormData, errors: Record<string, string[] | null>) {
  const query = composeQuery.parse({ to: fields.getAll("to"), find: textIn(fields, "find") });
  const language = textIn(fields, "language");
  const draft: WriteDraft = {
    messageId: textIn(fields, "messageId") || randomUUID(), version: Number(textIn(fields, "draft")) || 0, title: textIn(fields, "title"), message: textIn(fields, "message"),
    language: isLocale(language) ? language : detectLanguageValue, find: query.find, errors,
  };
  return { view: await composeView(actor, locale, query), draft };
}

/** From an open page: what nobody answers stays in the form. */
export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) => sentOrKept(request, () => serverAction<typeof action>());

/** Writes to one person, or to a few. */
export default function Write() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const unanswered = wasUnanswered(back);
  // The people chosen in it stay, too, when nobody answers.
  const answered = useRef<Pick<typeof opened, "view" | "draft">>();
  if (!wasUnanswered(back)) answered.current = back;
  const { view, draft } = answered.current ?? opened;
  const { t } = useLingui();
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }]} />}
      back={{ href: conversationsHref, label: t({ id: "conversations.back", message: "Back to your messages" }) }}
      title={<Trans id="conversations.write">Write to somebody</Trans>}
    />
  );
  return <Page header={header}><WriteForm view={view} draft={draft} me={opened.me} unanswered={unanswered} /></Page>;
}
