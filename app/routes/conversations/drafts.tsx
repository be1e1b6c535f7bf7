import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { begunConversations } from "~/modules/conversations/begun-conversations.server";
import { begunConversationHref, conversationsHref, writeLaterHref } from "~/modules/conversations/hrefs";
import { DraftRow, type DraftLine } from "~/modules/conversations/ui/draft-row";
import { begunThreads } from "~/modules/discussion/begun/begun-list.server";
import { discardBegunThread } from "~/modules/discussion/begun/keep-begun-thread.server";
import { discardDraft, draftList } from "~/modules/discussion/drafts/draft-list.server";
import { discardInput } from "~/modules/discussion/drafts/schema.server";
import { beginLaterHref } from "~/modules/discussion/hrefs";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Locale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { List } from "~/ui/list";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.drafts.pageTitle", message: "Drafts · Meridian" }));
  return { title, drafts: await draftsOf(actor, context.locale) };
}

/** Of messages, of threads, and of what is to begin a conversation, the latest first. */
async function draftsOf(actor: Actor, locale: Locale): Promise<DraftLine[]> {
  const [messages, threads, conversations] = await Promise.all([draftList(actor), begunThreads(actor, locale), begunConversations(actor)]);
  const lines = [
    ...messages.map(({ threadId, ...draft }) => ({ ...draft, id: String(threadId) })),
    ...threads.map(({ id, title, team, href, message, language, keptAt }) => ({ id, title, titleLanguage: language, href, message, language, keptAt, begins: { team, later: beginLaterHref(id) } })),
    ...conversations.map(({ id, title, to, message, language, keptAt }) => ({ id, title: title || to.map(({ name }) => name).join(", "), titleLanguage: title ? language : null, href: begunConversationHref(id), message, language, keptAt, sendLater: writeLaterHref(id) })),
  ];
  return lines.sort((one, other) => other.keptAt.getTime() - one.keptAt.getTime());
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const input = discardInput.safeParse((await formIn(request)).get("discard"));
    if (!input.success) throw new DomainError("invalid");
    if (typeof input.data === "string") await discardBegunThread(actor, input.data);
    else await discardDraft(actor, input.data);
    return redirect("/messages/drafts", 303);
  });
}

/** What one has begun to write and not sent, in threads and conversations, and threads one has not begun yet. */
export default function Drafts() {
  const { drafts } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page header={<PageHeader above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }]} />} title={<Trans id="conversations.drafts">Drafts</Trans>} lead={<Trans id="conversations.drafts.lead">What you have begun to write and not sent, on whichever device.</Trans>} />}>
      {drafts.length === 0
        ? <EmptyState title={<Trans id="conversations.drafts.none">You have no drafts</Trans>}><Trans id="conversations.drafts.noneText">What you write in a thread is kept by itself until you send it.</Trans></EmptyState>
        : (
          <List label={t({ id: "conversations.drafts", message: "Drafts" })}>
            {drafts.map((draft) => <DraftRow key={draft.id} draft={draft} />)}
          </List>
        )}
    </Page>
  );
}
