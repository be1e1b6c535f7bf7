import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { maxFilesOfMessage, type ThreadKind } from "~/modules/discussion/contract";
import { threadHref } from "~/modules/discussion/hrefs";
import { introductionDraft } from "~/modules/discussion/introduction-draft.server";
import { newThreadView } from "~/modules/discussion/new-thread-view.server";
import { startThreadInput } from "~/modules/discussion/schema.server";
import { startThread } from "~/modules/discussion/start-thread.server";
import { NewThreadForm } from "~/modules/discussion/ui/threads/new-thread-form";
import { sentOrKept, wasUnanswered } from "~/modules/discussion/ui/waiting/sent-or-kept";
import { bringsFiles, filesInForm } from "~/modules/files/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor, requireWriter } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["discussion", "discussion/threads", "discussion/waiting"], wholeScreen: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.start.pageTitle", message: "New thread · Meridian" }));
  const { searchParams } = new URL(request.url);
  const introduces = searchParams.has("introduce");
  return answer(async () => {
    const view = await newThreadView(actor, params.slug ?? "", context.locale);
    leadToPresentAddress(request, params.slug, view.team.slug);
    return { title, me: actor.personId, view, draft: introduces ? await introductionDraft(actor, context.locale) : draftIn(searchParams, view.kinds), messageId: randomUUID() };
  });
}

/** What another page of ours proposes: a kind, and words to begin with. The writer changes or leaves it. */
function draftIn(query: URLSearchParams, kinds: readonly ThreadKind[]) {
  const message = query.get("message")?.slice(0, 2_000);
  const kind = kinds.find((each) => each === query.get("kind"));
  return message ? { title: "", message, ...(kind ? { kind } : {}) } : null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireWriter(context, request);
  const teamSlug = params.slug ?? "";
  return answer(async () => {
    const fields = await formIn(request);
    if (bringsFiles(fields)) await accessTeam(actor, { slug: teamSlug }, "post");
    const { claims, attached, errors: fileErrors } = await filesInForm(actor, fields, maxFilesOfMessage);
    fields.delete("files");
    const submission = parseWithZod(fields, { schema: startThreadInput });
    const comesBack = (fieldErrors: Record<string, string[]>, status = 422) => data({ ...submission.reply({ fieldErrors }), attached, fileErrors }, { status });
    if (submission.status !== "success" || fileErrors) return comesBack({});
    try {
      const { threadId } = await startThread(actor, { teamSlug, ...submission.value, otherwise: context.locale, files: claims, callsTeam: submission.value.callTeam });
      return redirect(threadHref(teamSlug, threadId), 303);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === "conflict") return comesBack({ message: ["conflict"] }, 409);
      if (error.field === "message") return comesBack({ message: [error.message] });
      if (error.field === "terms") return comesBack({ terms: ["unknown"] });
      throw error;
    }
  });
}

/** From an open page: what nobody answers stays in the form. */
export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) => sentOrKept(request, () => serverAction<typeof action>());

export default function NewThread() {
  const { me, view, draft, messageId } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const unanswered = wasUnanswered(back);
  return <NewThreadForm view={view} draft={draft} messageId={messageId} me={me} unanswered={unanswered} back={unanswered ? undefined : back} />;
}
