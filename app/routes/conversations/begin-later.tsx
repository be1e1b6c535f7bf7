import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { conversationsHref } from "~/modules/conversations/hrefs";
import { ThreadToBegin } from "~/modules/conversations/ui/thread-to-begin";
import { useWhenField, WhenFields } from "~/modules/conversations/ui/when-fields";
import { beginLater } from "~/modules/discussion/begun/begin-later.server";
import { beginLaterView } from "~/modules/discussion/begun/begun-list.server";
import { begunId } from "~/modules/discussion/begun/schema.server";
import { beginLaterInput } from "~/modules/discussion/later/schema.server";
import { takeWhen, whenView } from "~/modules/discussion/later/when.server";
import { CallTeam } from "~/modules/discussion/ui/call-team";
import { useErrorTexts } from "~/modules/discussion/ui/use-error-texts";
import { notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { ErrorText } from "~/ui/field";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations", "discussion"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const idIn = (params: { draftId?: string | undefined }): string => begunId.safeParse(params.draftId).data ?? notFound("thread not begun");

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.begun.pageTitle", message: "Start later · Meridian" }));
  return answer(async () => {
    const { beginAt, ...view } = await beginLaterView(actor, idIn(params), context.locale);
    return { title, view, when: await whenView(actor, beginAt, context.locale) };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const wrong = await takeWhen(await formIn(request), beginLaterInput(actor.timeZone), ({ sendAt, callTeam }) => beginLater(actor, { id: idIn(params), sendAt, callsTeam: callTeam }));
    return wrong ? data(wrong, { status: 422 }) : redirect("/messages/scheduled", 303);
  });
}

/** When a thread is to begin. What it says is changed in its form. */
export default function BeginLater() {
  const { view, when: { at, zone, times } } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const errors: Record<string, string[] | null> = back?.errors ?? {};
  const wrong = [errorTexts("title", errors.title), errorTexts("terms", errors.terms), errorTexts("message", errors.message)].flatMap((texts) => texts ?? []);
  const sendAt = useWhenField(errors.sendAt);
  const team = view.team.name;
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }, { to: "/messages/drafts", label: t({ id: "conversations.drafts", message: "Drafts" }) }]} />}
      title={<Trans id="conversations.begun.later">Start later</Trans>}
      lead={<Trans id="conversations.begun.lead">The thread begins then in <bdi>{team}</bdi>, by your clock in {zone}. Until it begins you can change it or keep it back.</Trans>}
    />
  );
  return (
    <Page header={header}>
      <Form method="post" className="grid max-w-read gap-5">
        <ErrorSummary fields={[{ id: "thread", errors: wrong.length > 0 ? wrong : undefined }, sendAt]} />
        <section id="thread" className="grid gap-1 border-s-4 border-line ps-3">
          <h2 className="font-medium"><bdi lang={view.language ?? undefined}><ThreadToBegin title={view.title} /></bdi></h2>
          <p dir="auto" lang={view.language ?? undefined} className="line-clamp-5 whitespace-pre-line text-ink-muted">{view.message}</p>
          <ErrorText id="thread-error" errors={wrong.length > 0 ? wrong : undefined} />
          <div><LinkButton size="sm" to={view.href}><Trans id="conversations.begun.change">Change the thread</Trans></LinkButton></div>
        </section>
        <CallTeam reach={errors.message?.includes("team_reach") ? view.reach : undefined} />
        <WhenFields
          field={sendAt} at={back?.at ?? at} times={times} back="/messages/drafts"
          submit={<Trans id="conversations.begun.submit">Start at this time</Trans>} quick={(when) => <Trans id="conversations.begun.quick">Start {when}</Trans>} />
      </Form>
    </Page>
  );
}
