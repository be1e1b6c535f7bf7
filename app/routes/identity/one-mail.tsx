import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "~/platform/errors";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { oneMail } from "~/platform/mail/mail-folder.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Facts } from "~/ui/facts";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { Time } from "~/ui/time";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: mail }) => [{ title: `${mail?.subject} · Meridian` }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  return answer(async () => (await oneMail(params.name ?? "")) ?? notFound("mail"));
}

const link = /(https?:\/\/\S+)/;

export default function OneMail() {
  const mail = useLoaderData<typeof loader>();
  const format = useFormat();
  const above = <Breadcrumbs items={[{ to: "/administration/mail", label: <Trans id="identity.mail.title">Mail folder</Trans> }]} />;
  return (
    <Page width="read" header={<PageHeader title={<span dir="auto">{mail.subject}</span>} above={above} />}>
      <Facts items={[
        { term: <Trans id="identity.mail.to">To</Trans>, detail: <span dir="ltr">{mail.to}</span> },
        { term: <Trans id="identity.mail.date">Written</Trans>, detail: <Time dateTime={mail.date} absolute={format.dateTime(mail.date)} /> },
      ]} />
      <p className="whitespace-pre-wrap break-words" dir="auto">
        {mail.text.split(link).map((part, place) => (link.test(part) ? <a key={place} href={part} className="text-accent underline">{part}</a> : part))}
      </p>
    </Page>
  );
}
