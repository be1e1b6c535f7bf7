import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { conversationPageSize } from "~/modules/conversations/contract";
import { conversationList } from "~/modules/conversations/conversation-list.server";
import { conversationsHref, writeHref } from "~/modules/conversations/hrefs";
import { listQuery } from "~/modules/conversations/schema.server";
import { ConversationRow } from "~/modules/conversations/ui/conversation-row";
import { useConversationsActivity } from "~/modules/conversations/ui/use-conversations-activity";
import { savedHref } from "~/modules/discussion/hrefs";
import { shownHabits } from "~/modules/discussion/shown-habits.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { List } from "~/ui/list";
import { Pagination } from "~/ui/pagination";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { after } = listQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const [rows, shownOfMe] = await Promise.all([conversationList(actor, { after, limit: conversationPageSize + 1 }), shownHabits(actor)]);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.pageTitle", message: "Messages · Meridian" }));
  const shown = rows.slice(0, conversationPageSize);
  const last = shown.at(-1);
  const next = rows.length > shown.length && last ? `${last.lastAt.getTime()}-${last.id}` : null;
  return { title, personId: actor.personId, ...shownOfMe, rows: shown, next, first: after === undefined };
}

/** One's conversations with one person or a few, the latest activity first. */
export default function Conversations() {
  const { personId, typing, presence, rows, next, first } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  useConversationsActivity(personId);
  const write = <LinkButton tone="primary" icon="add" to={writeHref()}><Trans id="conversations.write">Write to somebody</Trans></LinkButton>;
  return (
    <Page header={<PageHeader title={<Trans id="conversations.title">Messages</Trans>} lead={<Trans id="conversations.lead">Between you and one person, or a few. Nobody else reads them.</Trans>} actions={rows.length > 0 ? write : null} />}>
      {rows.length === 0
        ? <EmptyState title={<Trans id="conversations.none">You have no messages yet</Trans>} action={write}><Trans id="conversations.none.text">What concerns the work of a team is better asked there, where others find the answer again. For a word between two or a few, write here.</Trans></EmptyState>
        : <List label={t({ id: "conversations.title", message: "Messages" })}>{rows.map((row) => <ConversationRow key={row.id} row={row} />)}</List>}
      <Pagination previous={first ? undefined : conversationsHref} next={next ? `${conversationsHref}?after=${next}` : undefined} />
      <p className="flex flex-wrap gap-x-4">
        <TextLink to="/messages/drafts"><Trans id="conversations.drafts">Drafts</Trans></TextLink>
        <TextLink to="/messages/scheduled"><Trans id="conversations.scheduled">To be sent</Trans></TextLink>
        <TextLink to={savedHref}><Trans id="conversations.saved">Saved messages</Trans></TextLink>
        <TextLink to="/messages/blocked"><Trans id="conversations.blocked.link">People you have blocked</Trans></TextLink>
      </p>
      <form method="post" action="/preferences" className="flex flex-wrap items-center gap-3 text-sm text-ink-muted">
        <input type="hidden" name="returnTo" value={conversationsHref} />
        <span>{typing
          ? <Trans id="conversations.typing.on">Others see when you are writing, and you see it of them. Nothing of it is stored.</Trans>
          : <Trans id="conversations.typing.off">Nobody sees when you are writing, nor do you see it of others.</Trans>}</span>
        <Button size="sm" tone="quiet" name="typing" value={typing ? "off" : "on"}>{typing ? <Trans id="conversations.typing.stop">Do not show it</Trans> : <Trans id="conversations.typing.start">Show it</Trans>}</Button>
      </form>
      <form method="post" action="/preferences" className="flex flex-wrap items-center gap-3 text-sm text-ink-muted">
        <input type="hidden" name="returnTo" value={conversationsHref} />
        <span>{presence
          ? <Trans id="conversations.presence.on">People of a team or conversation who show it too see when you have its thread open, and you see it of them. Nothing of it is stored.</Trans>
          : <Trans id="conversations.presence.off">Nobody sees when you have a thread open, nor do you see it of others.</Trans>}</span>
        <Button size="sm" tone="quiet" name="presence" value={presence ? "off" : "on"}>{presence ? <Trans id="conversations.presence.stop">Do not show that I am here</Trans> : <Trans id="conversations.presence.start">Show when I am here</Trans>}</Button>
      </form>
    </Page>
  );
}
