import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { conversationsHref } from "~/modules/conversations/hrefs";
import { discardDraft, draftList } from "~/modules/discussion/drafts/draft-list.server";
import { threadId } from "~/modules/discussion/schema.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { List, ListRow } from "~/ui/list";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Time } from "~/ui/time";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.drafts.pageTitle", message: "Drafts · Meridian" }));
  return { title, drafts: await draftList(actor) };
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const input = threadId.safeParse((await formIn(request)).get("discard"));
    if (!input.success) throw new DomainError("invalid");
    await discardDraft(actor, input.data);
    return redirect("/messages/drafts", 303);
  });
}

/** What one has begun to write and not sent, in threads and conversations. */
export default function Drafts() {
  const { drafts } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Page header={<PageHeader above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }]} />} title={<Trans id="conversations.drafts">Drafts</Trans>} lead={<Trans id="conversations.drafts.lead">What you have begun to write and not sent, on whichever device.</Trans>} />}>
      {drafts.length === 0
        ? <EmptyState title={<Trans id="conversations.drafts.none">You have no drafts</Trans>}><Trans id="conversations.drafts.noneText">What you write in a thread is kept by itself until you send it.</Trans></EmptyState>
        : (
          <List label={t({ id: "conversations.drafts", message: "Drafts" })}>
            {drafts.map(({ threadId: id, title, titleLanguage, href, message, language, keptAt }) => {
              const at = new Date(keptAt);
              return (
                <ListRow
                  key={id}
                  to={href ?? undefined}
                  title={title ?? <Trans id="conversations.drafts.lost">A place where you no longer read</Trans>}
                  titleLang={title ? titleLanguage : undefined}
                  trailing={(
                    <>
                      <Time dateTime={at.toISOString()} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} />
                      <Form method="post" className="relative z-10"><Button size="sm" tone="quiet" name="discard" value={id}><Trans id="conversations.drafts.discard">Throw away</Trans></Button></Form>
                    </>
                  )}
                >
                  <span dir="auto" lang={language ?? undefined} className={href ? "line-clamp-2 whitespace-pre-line" : "block whitespace-pre-line"}>{message}</span>
                </ListRow>
              );
            })}
          </List>
        )}
    </Page>
  );
}
