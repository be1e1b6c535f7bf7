import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { changeByLink, linkOwner } from "~/modules/newsletters/subscription.server";
import { formIn } from "~/platform/http/form-in.server";
import { answer } from "~/platform/http/respond-to.server";
import { notFound } from "~/platform/errors";
import { bestText } from "~/platform/i18n/best-text";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["newsletters"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Opening the link changes nothing: programs that look into mails open links. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const title = i18nFor(context.locale)._(msg({ id: "newsletters.unsubscribe.pageTitle", message: "Stop a newsletter · Meridian" }));
  const owner = await answer(async () => (await linkOwner(params.token ?? "")) ?? notFound("link"));
  return { title, letter: bestText(owner.title, context.locale) };
}

/** A press on the button here, or on a mail program's own (RFC 8058); whoever holds the link may. */
export async function action({ request, params }: ActionFunctionArgs) {
  const wanted = (await formIn(request)).get("intent") === "subscribe";
  await answer(async () => (await changeByLink(params.token ?? "", wanted)) || notFound("link"));
  return data({ subscribed: wanted });
}

export default function Unsubscribe() {
  const { letter } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const name = <bdi lang={letter.language}>{letter.text}</bdi>;
  return (
    <Page width="form" header={<PageHeader title={<Trans id="newsletters.unsubscribe.title">Stop a newsletter</Trans>} />}>
      {done?.subscribed === false ? <Notice tone="positive"><Trans id="newsletters.unsubscribe.done">You no longer get “{name}” by mail.</Trans></Notice> : null}
      {done?.subscribed === true ? <Notice tone="positive"><Trans id="newsletters.unsubscribe.undone">You get “{name}” by mail again.</Trans></Notice> : null}
      <Form method="post">
        {done?.subscribed === false
          ? <Button tone="quiet" name="intent" value="subscribe"><Trans id="newsletters.subscribe">Get it by mail again</Trans></Button>
          : <Button name="intent" value="unsubscribe"><Trans id="newsletters.unsubscribe.submit">Stop “{name}”</Trans></Button>}
      </Form>
    </Page>
  );
}
