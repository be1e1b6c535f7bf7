import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { conversationsHref } from "~/modules/conversations/hrefs";
import { cancelScheduled, sendScheduledNow } from "~/modules/discussion/later/schedule-message.server";
import { scheduledList } from "~/modules/discussion/later/scheduled-list.server";
import { scheduledInput } from "~/modules/discussion/later/schema.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { List, ListRow } from "~/ui/list";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.scheduled.pageTitle", message: "Messages to be sent · Meridian" }));
  return { title, messages: await scheduledList(actor) };
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const input = scheduledInput.safeParse(Object.fromEntries(await formIn(request)));
    if (!input.success) throw new DomainError("invalid");
    const { intent, id } = input.data;
    if (intent === "cancel") await cancelScheduled(actor, id);
    else await sendScheduledNow(actor, id);
    return redirect(intent === "cancel" ? "/messages/drafts" : "/messages/scheduled", 303);
  });
}

/** What waits to be sent, the next first. */
export default function Scheduled() {
  const { messages } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Page header={<PageHeader above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }]} />} title={<Trans id="conversations.scheduled">To be sent</Trans>} lead={<Trans id="conversations.scheduled.lead">These messages wait. Whether you may write there is looked at again when they are sent.</Trans>} />}>
      {messages.length === 0
        ? <EmptyState title={<Trans id="conversations.scheduled.none">Nothing waits to be sent</Trans>}><Trans id="conversations.scheduled.noneText">Below the box in which you write a message, “Send later” lets it wait for a better hour.</Trans></EmptyState>
        : (
          <List label={t({ id: "conversations.scheduled", message: "To be sent" })}>
            {messages.map(({ id, title, titleLanguage, href, message, language, sendAt }) => {
              const when = format.dateTime(sendAt);
              return (
                <ListRow key={id} to={href ?? undefined} title={title ?? <Trans id="conversations.drafts.lost">A place where you no longer read</Trans>} titleLang={title ? titleLanguage : undefined} trailing={<time dateTime={new Date(sendAt).toISOString()}>{when}</time>}>
                  <span dir="auto" lang={language ?? undefined} className="line-clamp-2 whitespace-pre-line">{message}</span>
                  <Form method="post" className="relative z-10 mt-2 flex flex-wrap gap-2">
                    <input type="hidden" name="id" value={id} />
                    {href ? <LinkButton size="sm" to={`/messages/later?message=${id}`}><Trans id="conversations.scheduled.change">Change</Trans></LinkButton> : null}
                    <Button size="sm" tone="quiet" name="intent" value="send"><Trans id="conversations.scheduled.now">Send now</Trans></Button>
                    <Button size="sm" tone="quiet" name="intent" value="cancel"><Trans id="conversations.scheduled.cancel">Do not send</Trans></Button>
                  </Form>
                </ListRow>
              );
            })}
          </List>
        )}
    </Page>
  );
}
