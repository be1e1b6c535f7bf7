import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { conversationsHref } from "~/modules/conversations/hrefs";
import { SavedRow } from "~/modules/conversations/ui/saved-row";
import { reminderHref, savedHref } from "~/modules/discussion/hrefs";
import { savedPageSize } from "~/modules/discussion/saved/contract";
import { remindOf, unsaveMessage } from "~/modules/discussion/saved/save-message.server";
import { savedList } from "~/modules/discussion/saved/saved-list.server";
import { savedInput, savedQuery } from "~/modules/discussion/saved/schema.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { List } from "~/ui/list";
import { Pagination } from "~/ui/pagination";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { after } = savedQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const lines = await savedList(actor, { after, limit: savedPageSize + 1 });
  const shown = lines.slice(0, savedPageSize);
  const last = lines.length > shown.length ? shown.at(-1) : undefined;
  const title = i18nFor(context.locale)._(msg({ id: "conversations.saved.pageTitle", message: "Saved messages · Meridian" }));
  return { title, lines: shown, first: after === undefined, next: last ? `${last.savedAt.getTime()}_${last.id}` : null };
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const input = savedInput.safeParse(Object.fromEntries(await formIn(request)));
    if (!input.success) throw new DomainError("invalid");
    const { intent, id } = input.data;
    await (intent === "unsave" ? unsaveMessage(actor, id) : remindOf(actor, id, null));
    return redirect(savedHref, 303);
  });
}

/** The messages one keeps for oneself, the latest first. */
export default function Saved() {
  const { lines, first, next } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page header={<PageHeader above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }]} />} title={<Trans id="conversations.saved">Saved messages</Trans>} lead={<Trans id="conversations.saved.lead">What you want to come back to. Nobody else sees this list.</Trans>} />}>
      {lines.length === 0
        ? <EmptyState title={<Trans id="conversations.saved.none">You have no saved messages</Trans>}><Trans id="conversations.saved.noneText">“Save for later”, among the tools of each message, puts it here, and you can be reminded of it when you need it.</Trans></EmptyState>
        : <List label={t({ id: "conversations.saved", message: "Saved messages" })}>{lines.map((line) => <SavedRow key={line.id} line={line} reminder={reminderHref(line.id)} />)}</List>}
      <Pagination previous={first ? undefined : savedHref} next={next ? `${savedHref}?after=${next}` : undefined} />
    </Page>
  );
}
