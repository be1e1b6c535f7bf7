import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { blockedPeople, setBlock } from "~/modules/conversations/block-person.server";
import { conversationsHref } from "~/modules/conversations/hrefs";
import { blockInput } from "~/modules/conversations/schema.server";
import { BlockForm } from "~/modules/conversations/ui/people-list";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { List, ListRow } from "~/ui/list";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.blocked.pageTitle", message: "People you have blocked · Meridian" }));
  return { title, people: await blockedPeople(actor) };
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const input = blockInput.safeParse(Object.fromEntries(await formIn(request)));
    if (!input.success) throw new DomainError("invalid");
    await setBlock(actor, input.data.handle, input.data.intent === "block");
    return redirect("/messages/blocked", 303);
  });
}

/** Whom one has blocked, with the way back. */
export default function Blocked() {
  const { people } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Page header={<PageHeader above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }]} />} title={<Trans id="conversations.blocked.link">People you have blocked</Trans>} />}>
      {people.length === 0
        ? <EmptyState title={<Trans id="conversations.blocked.none">You have blocked nobody</Trans>}><Trans id="conversations.blocked.text">Somebody whose messages you do not want can be blocked where you write to each other, under People.</Trans></EmptyState>
        : <List>{people.map(({ handle, name, since }) => <ListRow key={handle} title={name} trailing={<BlockForm handle={handle} name={name} blocked />}>{format.date(since)}</ListRow>)}</List>}
    </Page>
  );
}
