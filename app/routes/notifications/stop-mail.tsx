import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { stopMail, stoppedBy } from "~/modules/notifications/mail/stop-mail.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["notifications"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: "robots", content: "noindex" }];

/** Whoever knows the word need not be signed in. A GET shows what would be stopped and stops nothing: programs that look through mail follow links. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const { threadId } = await stoppedBy(params.word ?? "");
    return { wholly: threadId === null, title: i18nFor(context.locale)._(msg({ id: "notifications.stop.pageTitle", message: "Stop mail · Meridian" })) };
  });
}

/** The form of this page, or a mail program's one press (RFC 8058), which comes from nowhere and carries no cookie. */
export function action({ params }: ActionFunctionArgs) {
  return answer(async () => {
    await stopMail(params.word ?? "");
    return { stopped: true };
  });
}

export default function StopMail() {
  const { wholly } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const title = wholly ? <Trans id="notifications.stop.all">No more letters from Meridian</Trans> : <Trans id="notifications.stop.thread">No more about this thread</Trans>;
  return (
    <Page width="form" header={<PageHeader title={title} />}>
      {done ? (
        <Notice tone="positive" title={<Trans id="notifications.stop.done">That is done.</Trans>}>
          <TextLink to="/inbox/settings"><Trans id="notifications.stop.settings">Change it again in your settings</Trans></TextLink>
        </Notice>
      ) : (
        <Form method="post" className="grid justify-items-start gap-4">
          <p>
            {wholly
              ? <Trans id="notifications.stop.all.hint">What concerns you stays in your inbox on Meridian; you only get no more letters about it.</Trans>
              : <Trans id="notifications.stop.thread.hint">The thread is muted: neither letters nor your inbox tell you of it, unless somebody mentions you by name.</Trans>}
          </p>
          <Button><Trans id="notifications.stop.submit">Stop it</Trans></Button>
        </Form>
      )}
    </Page>
  );
}
