import { randomUUID } from "node:crypto";
import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation, type ClientActionFunctionArgs } from "@remix-run/react";
import { useRef } from "react";
import { begunThreadIn } from "~/modules/discussion/begun/begun-list.server";
import { keepBegunThread } from "~/modules/discussion/begun/keep-begun-thread.server";
import { begunId, keepBegunInput } from "~/modules/discussion/begun/schema.server";
import { maxFilesOfMessage, type ThreadKind } from "~/modules/discussion/contract";
import { beginLaterHref, tellingNobody, threadHref } from "~/modules/discussion/hrefs";
import { introductionDraft } from "~/modules/discussion/introduction-draft.server";
import { namedNobody } from "~/modules/discussion/mentions/named-nobody.server";
import { newThreadView, type NewThreadView } from "~/modules/discussion/new-thread-view.server";
import { startThreadInput } from "~/modules/discussion/schema.server";
import { startThread } from "~/modules/discussion/start-thread.server";
import type { NewThreadDraft } from "~/modules/discussion/threads-contract";
import { NewThreadForm } from "~/modules/discussion/ui/threads/new-thread-form";
import { sentOrKept, wasUnanswered } from "~/modules/discussion/ui/waiting/sent-or-kept";
import type { FileLine } from "~/modules/files/contract";
import { bringsFiles, filesInForm, type FormFiles } from "~/modules/files/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { DomainError } from "~/platform/errors";
import { answerWriter } from "~/platform/http/answer-writer.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Locale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["discussion", "discussion/threads", "discussion/waiting"], wholeScreen: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.start.pageTitle", message: "New thread · Meridian" }));
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const view = await newThreadView(actor, params.slug ?? "", context.locale);
    leadToPresentAddress(request, params.slug, view.team.slug);
    const draft = await draftFor(actor, searchParams, view, context.locale);
    return { title, me: actor.personId, view, draft, messageId: draft?.kept?.id ?? randomUUID() };
  });
}

/** What was kept, by whichever device; a newcomer's introduction; or what another page proposes. */
async function draftFor(actor: Actor, query: URLSearchParams, { team, kinds }: NewThreadView, locale: Locale): Promise<NewThreadDraft | null> {
  const id = begunId.safeParse(query.get("draft"));
  if (id.success) return begunThreadIn(actor, team.slug, id.data);
  return query.has("introduce") ? introductionDraft(actor, locale) : draftIn(query, kinds);
}

/** What another page of ours proposes: a kind, and words to begin with. The writer changes or leaves it. */
function draftIn(query: URLSearchParams, kinds: readonly ThreadKind[]): NewThreadDraft | null {
  const message = query.get("message")?.slice(0, 2_000);
  const kind = kinds.find((each) => each === query.get("kind"));
  return message ? { title: "", message, ...(kind ? { kind } : {}) } : null;
}

export function action(args: ActionFunctionArgs) {
  const { params, context } = args;
  const teamSlug = params.slug ?? "";
  return answerWriter(args, async (actor, fields) => {
    if (bringsFiles(fields)) await accessTeam(actor, { slug: teamSlug }, "post");
    const files = await filesInForm(actor, fields, maxFilesOfMessage);
    fields.delete("files");
    const intent = fields.get("intent");
    return intent === "draft" || intent === "later" ? putOff(actor, teamSlug, fields, files, intent) : start(actor, teamSlug, fields, files, context.locale);
  });
}

async function start(actor: Actor, teamSlug: string, fields: FormData, { claims, attached, errors: fileErrors }: FormFiles, otherwise: Locale) {
  const comesBack = cameBack(fields, attached);
  const submission = parseWithZod(fields, { schema: startThreadInput });
  if (submission.status !== "success" || fileErrors) return comesBack(submission, {}, { fileErrors });
  return orBeside(async (errors) => comesBack(submission, errors, await laterThan(actor, teamSlug, submission.value.messageId, errors)), async () => {
    const begun = await startThread(actor, { teamSlug, ...submission.value, otherwise, files: claims, callsTeam: submission.value.callTeam });
    const names = await namedNobody(actor, begun, submission.value.message);
    const there = threadHref(teamSlug, begun.threadId);
    return redirect(names.length > 0 ? tellingNobody(there, 1) : there, 303);
  });
}

/** The version that another device has kept since, where its words would be lost: whoever sends again knows of it. */
async function laterThan(actor: Actor, teamSlug: string, id: string, { message }: Record<string, string[]>): Promise<{ version?: number }> {
  if (message?.[0] !== "begun_elsewhere") return {};
  const version = (await begunThreadIn(actor, teamSlug, id))?.kept?.version;
  return version === undefined ? {} : { version };
}

/** Not begun now: it is kept as far as it is filled in; `later` wants the whole of it and leads to where one says when. Files do not wait. */
async function putOff(actor: Actor, teamSlug: string, fields: FormData, { attached }: FormFiles, intent: "draft" | "later") {
  const comesBack = cameBack(fields, attached);
  const fileErrors = attached.length > 0 ? ["now_only"] : null;
  const whole = parseWithZod(fields, { schema: startThreadInput });
  if (intent === "later" && whole.status !== "success") return comesBack(whole, {}, { fileErrors });
  const submission = parseWithZod(fields, { schema: keepBegunInput });
  if (submission.status !== "success" || fileErrors) return comesBack(submission, {}, { fileErrors });
  return orBeside((errors) => comesBack(submission, errors), async () => {
    const became = await keepBegunThread(actor, teamSlug, submission.value, { waits: intent === "later" });
    if ("threadId" in became) return redirect(threadHref(teamSlug, became.threadId), 303);
    if ("later" in became) return comesBack(submission, { message: ["begun_elsewhere"] }, became.later);
    return redirect(intent === "later" ? beginLaterHref(submission.value.messageId) : "/messages/drafts", 303);
  });
}

/** The form with all that was typed and brought; `version` is that of the words it goes on from, which another device may have kept since. */
const cameBack = (fields: FormData, attached: FileLine[]) =>
  (submission: Submission<unknown, string[]>, errors: Record<string, string[]>, { fileErrors = null, version }: { fileErrors?: string[] | null; version?: number } = {}) => {
    const known = version ?? (Number(fields.get("draft")) || 0);
    return data({ ...submission.reply({ fieldErrors: errors }), attached, fileErrors, version: known }, { status: version !== undefined || errors.message?.[0] === "conflict" ? 409 : 422 });
  };

/** What is refused beside a field comes back. */
async function orBeside<Done, Back>(comesBack: (errors: Record<string, string[]>) => Back | Promise<Back>, work: () => Promise<Done>): Promise<Done | Back> {
  try {
    return await work();
  } catch (error) {
    const errors = error instanceof DomainError ? besideField(error) : null;
    if (!errors) throw error;
    return comesBack(errors);
  }
}

function besideField({ code, field, message }: DomainError): Record<string, string[]> | null {
  if (code === "conflict") return { message: [field === "message" ? message : "conflict"] };
  if (field === "message") return { message: [message] };
  return field === "terms" ? { terms: ["unknown"] } : null;
}

/** From an open page: what nobody answers stays in the form. */
export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) => sentOrKept(request, () => serverAction<typeof action>());

export default function NewThread() {
  const { me, view, draft, messageId } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const unanswered = wasUnanswered(came);
  // What it came back with before, its files among it, stays when nobody answers.
  const back = useRef<Exclude<typeof came, Response>>();
  if (!unanswered) back.current = came;
  const { pathname, search } = useLocation();
  return <NewThreadForm key={pathname + search} view={view} draft={draft} messageId={messageId} me={me} unanswered={unanswered} back={back.current} />;
}
