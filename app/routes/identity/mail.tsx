import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { environment } from "~/platform/environment.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { mailPageSize, mailsOfPage } from "~/platform/mail/mail-folder.server";
import { EmptyState } from "~/ui/empty-state";
import { List, ListRow } from "~/ui/list";
import { Pagination } from "~/ui/pagination";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { Time } from "~/ui/time";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const pageAsked = z.coerce.number().int().min(1).max(10_000).catch(1);

const hrefOf = (page: number) => (page > 1 ? `/administration/mail?page=${page}` : "/administration/mail");

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "identity.mail.pageTitle", message: "Mail folder · Meridian" }));
  const page = pageAsked.parse(new URL(request.url).searchParams.get("page") ?? undefined);
  const { mails, total } = await mailsOfPage(page);
  return { title, page, mails, more: page * mailPageSize < total, smtp: environment().SMTP_URL !== undefined };
}

export default function MailFolder() {
  const { mails, page, more, smtp } = useLoaderData<typeof loader>();
  const format = useFormat();
  const { t } = useLingui();
  const label = t({ id: "identity.mail.title", message: "Mail folder" });
  return (
    <Page width="read" header={<PageHeader title={label} lead={smtp
      ? <Trans id="identity.mail.lead.smtp">Mail goes out by the SMTP server that is set; what lies here was written before.</Trans>
      : <Trans id="identity.mail.lead.folder">No SMTP server is set, so mail is written here instead of being sent.</Trans>} />}>
      {mails.length === 0 ? (
        <EmptyState title={<Trans id="identity.mail.empty">No mail yet</Trans>}>
          <Trans id="identity.mail.empty.lead">Invitations and links for new passwords appear here.</Trans>
        </EmptyState>
      ) : (
        <List label={label}>
          {mails.map((mail) => (
            <ListRow key={mail.name} to={`/administration/mail/${mail.name}`} title={<span dir="auto">{mail.subject}</span>}>
              <span dir="ltr" className="inline-block break-all">{mail.to}</span> · <Time dateTime={mail.date} absolute={format.dateTime(mail.date)} />
            </ListRow>
          ))}
        </List>
      )}
      <Pagination previous={page > 1 ? hrefOf(page - 1) : undefined} next={more ? hrefOf(page + 1) : undefined} />
    </Page>
  );
}
