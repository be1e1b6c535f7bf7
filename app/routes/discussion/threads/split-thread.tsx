import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { maxTitleLength } from "~/modules/discussion/contract";
import { threadHref } from "~/modules/discussion/hrefs";
import { refusedThread } from "~/modules/discussion/refused-thread";
import { threadIdIn } from "~/modules/discussion/schema.server";
import { splitThread } from "~/modules/discussion/split-thread.server";
import { splitView } from "~/modules/discussion/split-view.server";
import { splitInput, splitQuery } from "~/modules/discussion/threads-schema.server";
import { ChooseMessages } from "~/modules/discussion/ui/threads/choose-messages";
import { OtherThreadFields } from "~/modules/discussion/ui/threads/other-thread-fields";
import { ReasonField } from "~/modules/discussion/ui/threads/reason-field";
import { ThreadSubpage } from "~/modules/discussion/ui/threads/thread-subpage";
import { useErrorTexts } from "~/modules/discussion/ui/use-error-texts";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["discussion", "discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.split.pageTitle", message: "Move messages · Meridian" }));
  return answer(async () => {
    const id = threadIdIn(params);
    const view = await splitView(actor, id, context.locale, splitQuery.parse(Object.fromEntries(new URL(request.url).searchParams)).from);
    leadToPresentAddress(request, params.slug, view.team.slug);
    return { title, id, view };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = threadIdIn(params);
    await splitView(actor, id, context.locale, 1);
    const form = await formIn(request);
    const typed = { ...Object.fromEntries(form), seqs: form.getAll("seqs").map(Number) } as { title?: string; into?: string; link?: string; reason?: string; seqs: number[] };
    const input = splitInput.safeParse({ ...typed, title: typed.title || undefined });
    if (!input.success) {
      const [issue] = input.error.issues;
      return data({ typed, field: String(issue?.path[0] ?? "seqs"), error: issue?.message ?? "nothing" }, { status: 422 });
    }
    const refused = await refusedThread(() => splitThread(actor, id, input.data));
    if (refused) return data({ typed, field: refused === "opening" || refused === "nothing" ? "seqs" : "link", error: refused }, { status: 422 });
    return redirect(threadHref(params.slug ?? "", id), 303);
  });
}

/** Moves some of a thread's messages into a new thread or into another one. */
export default function SplitThread() {
  const { id, view } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const errorsOf = (field: string) => (back?.field === field ? errorTexts(field, [back.error]) : undefined);
  return (
    <ThreadSubpage
      thread={view} href={threadHref(view.team.slug, id)}
      title={<Trans id="discussion.split.title">Move messages to another thread</Trans>}
      lead={<Trans id="discussion.split.lead">They keep their links: where they stood, a line leads to where they are.</Trans>}
    >
      {view.messages.length === 0
        ? <EmptyState title={<Trans id="discussion.split.none">Nothing here can leave the thread</Trans>}><Trans id="discussion.split.noneText">The first message stays, since it opens the thread.</Trans></EmptyState>
        : (
          <Form method="post" className="grid max-w-read gap-8">
            <ChooseMessages messages={view.messages} chosen={back?.typed.seqs ?? []} errors={errorsOf("seqs")} />
            {view.next ? <p><TextLink to={`?from=${view.next}`}><Trans id="discussion.later">Later messages</Trans></TextLink></p> : null}
            <Section id="where" title={<Trans id="discussion.split.where">Where they go</Trans>}>
              <TextField name="title" label={t({ id: "discussion.split.newTitle", message: "Title of a new thread" })} hint={t({ id: "discussion.split.newTitleHint", message: "Leave it empty to move them into a thread there is" })} maxLength={maxTitleLength} defaultValue={back?.typed.title ?? ""} errors={errorsOf("title")} />
              <OtherThreadFields threads={view.threads} empty={t({ id: "discussion.split.new", message: "A new thread" })} chosen={back?.typed.into ?? ""} link={back?.typed.link ?? ""} errors={errorsOf("link")} />
              <ReasonField id="split-reason" defaultValue={back?.typed.reason ?? ""} />
            </Section>
            <div><Button pending={pending}><Trans id="discussion.split.submit">Move the messages</Trans></Button></div>
          </Form>
        )}
    </ThreadSubpage>
  );
}
