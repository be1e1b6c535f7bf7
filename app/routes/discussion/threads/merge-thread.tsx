import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { threadHref } from "~/modules/discussion/hrefs";
import { mergeThread } from "~/modules/discussion/merge-thread.server";
import { mergeView } from "~/modules/discussion/merge-view.server";
import { threadIdIn } from "~/modules/discussion/schema.server";
import { mergeInput } from "~/modules/discussion/threads-schema.server";
import { OtherThreadFields } from "~/modules/discussion/ui/threads/other-thread-fields";
import { ReasonField } from "~/modules/discussion/ui/threads/reason-field";
import { ThreadSubpage } from "~/modules/discussion/ui/threads/thread-subpage";
import { useErrorTexts } from "~/modules/discussion/ui/use-error-texts";
import { refusedThread } from "~/modules/discussion/refused-thread";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";

export const handle = { areas: ["discussion", "discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.merge.pageTitle", message: "Merge the thread · Meridian" }));
  return answer(async () => {
    const id = threadIdIn(params);
    const view = await mergeView(actor, id, context.locale);
    leadToPresentAddress(request, params.slug, view.team.slug);
    return { title, id, view };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = threadIdIn(params);
    await mergeView(actor, id, context.locale);
    const fields = Object.fromEntries(await formIn(request)) as Record<string, string>;
    const input = mergeInput.safeParse(fields);
    const refused = input.success ? await refusedThread(() => mergeThread(actor, id, input.data)) : "no_thread";
    if (refused) return data({ typed: fields, error: refused }, { status: 422 });
    return redirect(threadHref(params.slug ?? "", id), 303);
  });
}

/** Puts a thread into another, with all its messages. */
export default function MergeThread() {
  const { id, view } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  return (
    <ThreadSubpage
      thread={view} href={threadHref(view.team.slug, id)}
      title={<Trans id="discussion.merge.title">Merge the thread into another</Trans>}
      lead={t({ id: "discussion.merge.lead", message: plural(view.messages, { one: "Its # message goes to the end of the other thread. Links to it, and to the thread, lead there.", other: "Its # messages go to the end of the other thread. Links to them, and to the thread, lead there." }) })}
    >
      <Form method="post" className="grid max-w-form gap-5">
        <OtherThreadFields threads={view.threads} empty={t({ id: "discussion.merge.choose", message: "Choose a thread" })} chosen={back?.typed.into ?? ""} link={back?.typed.link ?? ""} errors={errorTexts("link", back?.error ? [back.error] : undefined)} />
        <ReasonField id="merge-reason" defaultValue={back?.typed.reason ?? ""} />
        <div><Button pending={pending}><Trans id="discussion.merge.submit">Merge the thread</Trans></Button></div>
      </Form>
    </ThreadSubpage>
  );
}
