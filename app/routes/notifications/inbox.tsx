import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { readEntry, readInbox, unreadEntry, type EntryKey } from "~/modules/notifications/read-notifications.server";
import { inboxAction, inboxQuery } from "~/modules/notifications/schema.server";
import { EmptyInbox } from "~/modules/notifications/ui/empty-inbox";
import { InboxRow } from "~/modules/notifications/ui/inbox-row";
import { inboxHref, InboxTabs } from "~/modules/notifications/ui/inbox-tabs";
import { useInboxActivity } from "~/modules/notifications/ui/use-inbox-activity";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { List } from "~/ui/list";
import { Pagination } from "~/ui/pagination";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["notifications"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = inboxQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const title = i18nFor(context.locale)._(msg({ id: "notifications.pageTitle", message: "Inbox · Meridian" }));
  return { title, query, personId: actor.personId, inbox: await inboxView(actor, context.locale, query) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const input = inboxAction.safeParse(Object.fromEntries(await formIn(request)));
  return answer(async () => {
    if (!input.success) throw new DomainError("invalid");
    const wish = input.data;
    if (wish.intent === "read-all") await readInbox(actor, wish.upTo);
    else if (wish.intent === "unread") await unreadEntry(actor, wish.upTo);
    else await readEntry(actor, entryIn(wish), wish.upTo);
    const { pathname, search } = new URL(request.url);
    return redirect(pathname + search, 303);
  });
}

function entryIn({ threadId, requestId, documentId, upTo }: { threadId?: number | undefined; requestId?: number | undefined; documentId?: number | undefined; upTo: number }): EntryKey {
  if (threadId !== undefined) return { threadId };
  if (requestId !== undefined) return { requestId };
  return documentId === undefined ? { id: upTo } : { documentId };
}

/** What one was told, by thread, the newest first. */
export default function Inbox() {
  const { query: { show, page }, personId, inbox } = useLoaderData<typeof loader>();
  useInboxActivity(personId);
  const readAll = inbox.unread > 0 ? (
    <Form method="post">
      <input type="hidden" name="upTo" value={inbox.newest} />
      <Button tone="quiet" icon="check" name="intent" value="read-all"><Trans id="notifications.readAll">Mark all as read</Trans></Button>
    </Form>
  ) : null;
  return (
    <Page header={<PageHeader title={<Trans id="notifications.title">Inbox</Trans>} actions={readAll} tabs={<InboxTabs current={show} unread={inbox.unread} />} />}>
      {inbox.entries.length === 0 ? <EmptyInbox show={show} /> : <List>{inbox.entries.map((entry) => <InboxRow key={entry.latest} entry={entry} />)}</List>}
      <Pagination previous={page > 1 ? inboxHref(show, page - 1) : undefined} next={inbox.hasNext ? inboxHref(show, page + 1) : undefined} />
    </Page>
  );
}
