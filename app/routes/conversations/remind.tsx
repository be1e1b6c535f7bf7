import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { conversationsHref } from "~/modules/conversations/hrefs";
import { SavedWords } from "~/modules/conversations/ui/saved-row";
import { useWhenField, WhenFields } from "~/modules/conversations/ui/when-fields";
import { savedHref } from "~/modules/discussion/hrefs";
import { inAnHour } from "~/modules/discussion/later/quick-times.server";
import { takeWhen, whenView } from "~/modules/discussion/later/when.server";
import { remindOf } from "~/modules/discussion/saved/save-message.server";
import { savedLine } from "~/modules/discussion/saved/saved-list.server";
import { remindInput } from "~/modules/discussion/saved/schema.server";
import { messageId } from "~/modules/discussion/schema.server";
import { notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const idIn = (params: { messageId?: string | undefined }): string => messageId.safeParse(params.messageId).data ?? notFound("saved message");

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.saved.remindTitle", message: "Reminder · Meridian" }));
  return answer(async () => {
    const line = await savedLine(actor, idIn(params));
    const { times, ...when } = await whenView(actor, line.remindAt, context.locale);
    return { title, line, when: { ...when, times: [inAnHour(new Date(), actor.timeZone), ...times] } };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const wrong = await takeWhen(await formIn(request), remindInput(actor.timeZone), ({ sendAt }) => remindOf(actor, idIn(params), sendAt));
    return wrong ? data(wrong, { status: 422 }) : redirect(savedHref, 303);
  });
}

/** When one is to be reminded of a message that one keeps. */
export default function Remind() {
  const { line, when: { at, zone, times } } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const errors: Record<string, string[] | null> = back?.errors ?? {};
  const sendAt = useWhenField(errors.sendAt);
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }, { to: savedHref, label: t({ id: "conversations.saved", message: "Saved messages" }) }]} />}
      title={<Trans id="conversations.saved.remind">Remind me of it</Trans>}
      lead={<Trans id="conversations.saved.remindLead">You find it in your inbox then, by your clock in {zone}, and have a letter of it if you want letters.</Trans>}
    />
  );
  return (
    <Page header={header}>
      <Form method="post" className="grid max-w-read gap-5">
        <ErrorSummary fields={[sendAt]} />
        <section className="grid gap-1 border-s-4 border-line ps-3">
          <h2 className="font-medium"><TextLink to={line.href}><bdi lang={line.titleLanguage}>{line.title}</bdi></TextLink></h2>
          <p className="line-clamp-5 text-ink-muted"><SavedWords line={line} /></p>
        </section>
        <WhenFields
          field={sendAt} at={back?.at ?? at} times={times} back={savedHref}
          submit={<Trans id="conversations.saved.submit">Remind me at this time</Trans>} quick={(when) => <Trans id="conversations.saved.quick">Remind me on {when}</Trans>} />
      </Form>
    </Page>
  );
}
