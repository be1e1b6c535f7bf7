import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { begunConversationHref, conversationsHref } from "~/modules/conversations/hrefs";
import { writeLater, writeLaterView } from "~/modules/conversations/later/write-later.server";
import { useErrorTexts } from "~/modules/conversations/ui/use-error-texts";
import { useWhenField, WhenFields } from "~/modules/conversations/ui/when-fields";
import { begunId } from "~/modules/discussion/begun/schema.server";
import { beginLaterInput } from "~/modules/discussion/later/schema.server";
import { takeWhen, whenView } from "~/modules/discussion/later/when.server";
import { notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { ErrorText } from "~/ui/field";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const idIn = (params: { draftId?: string | undefined }): string => begunId.safeParse(params.draftId).data ?? notFound("words not sent");

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.later.pageTitle", message: "Send later · Meridian" }));
  return answer(async () => {
    const id = idIn(params);
    const { beginAt, ...view } = await writeLaterView(actor, id);
    return { title, view, change: begunConversationHref(id), when: await whenView(actor, beginAt, context.locale) };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const wrong = await takeWhen(await formIn(request), beginLaterInput(actor.timeZone), ({ sendAt }) => writeLater(actor, { id: idIn(params), sendAt }));
    return wrong ? data(wrong, { status: 422 }) : redirect("/messages/scheduled", 303);
  });
}

/** When words to people are to be sent, before a conversation has begun. What they say, and to whom, is changed in their form. */
export default function WriteLater() {
  const { view, change, when: { at, zone, times } } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const { list } = useFormat();
  const errors: Record<string, string[] | null> = back?.errors ?? {};
  const wrong = [errorTexts("to", errors.to), errorTexts("message", errors.message)].flatMap((texts) => texts ?? []);
  const sendAt = useWhenField(errors.sendAt);
  const names = list(view.to.map(({ name }) => name));
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }, { to: "/messages/drafts", label: t({ id: "conversations.drafts", message: "Drafts" }) }]} />}
      title={<Trans id="conversations.later">Send later</Trans>}
      lead={<Trans id="conversations.later.lead">The message waits until then, by your clock in {zone}. Until it is sent you can change it or keep it back.</Trans>}
    />
  );
  return (
    <Page header={header}>
      <Form method="post" className="grid max-w-read gap-5">
        <ErrorSummary fields={[{ id: "words", errors: wrong.length > 0 ? wrong : undefined }, sendAt]} />
        <section id="words" className="grid gap-1 border-s-4 border-line ps-3">
          <h2 className="font-medium">{names ? <bdi>{names}</bdi> : <Trans id="conversations.drafts.nobody">To nobody yet</Trans>}</h2>
          <p dir="auto" lang={view.language ?? undefined} className="line-clamp-5 whitespace-pre-line text-ink-muted">{view.message}</p>
          <ErrorText id="words-error" errors={wrong.length > 0 ? wrong : undefined} />
          <div><LinkButton size="sm" to={change}><Trans id="conversations.later.change">Change the message</Trans></LinkButton></div>
        </section>
        <WhenFields
          field={sendAt} at={back?.at ?? at} times={times} back="/messages/drafts"
          submit={<Trans id="conversations.later.submit">Send at this time</Trans>} quick={(when) => <Trans id="conversations.later.quick">Send {when}</Trans>} />
      </Form>
    </Page>
  );
}
