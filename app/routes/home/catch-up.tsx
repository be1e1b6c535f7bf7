import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { ConversationRow } from "~/modules/conversations/ui/conversation-row";
import { readEverything } from "~/modules/discussion/public.server";
import { absences, catchUpView } from "~/modules/home/catch-up-view.server";
import { catchUpQuery, readAllInput } from "~/modules/home/schema.server";
import { ChangedThreads } from "~/modules/home/ui/changed-threads";
import { useThreadReasons } from "~/modules/home/ui/use-thread-reasons";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { List } from "~/ui/list";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["home", "conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { days } = catchUpQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const title = i18nFor(context.locale)._(msg({ id: "home.catchUp.pageTitle", message: "Catch up · Meridian" }));
  const absencesOffered = [...absences];
  return answer(async () => ({ title, absencesOffered, until: new Date().toISOString(), view: await catchUpView(actor, context.locale, days) }));
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const input = readAllInput.safeParse(Object.fromEntries(await formIn(request)));
    if (!input.success) throw new DomainError("invalid");
    await readEverything(actor, input.data.until);
    return redirect("/catch-up", 303);
  });
}

const chip = "inline-flex min-h-8 items-center rounded-full border border-line px-3 text-sm text-ink-muted hover:bg-surface-hover current:border-accent current:bg-accent-soft current:font-semibold current:text-accent touch:min-h-11";

/** An absence by what it is to its reader: what concerns their own words before their field, and both before mere news. */
export default function CatchUp() {
  const { view, absencesOffered, until } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const format = useFormat();
  const reasons = useThreadReasons();
  const { conversations, groups, messages, days } = view;
  const since = format.dateTime(view.since);
  const threads = groups.reduce((sum, group) => sum + group.threads.length, conversations.length);
  return (
    <Page header={<PageHeader title={<Trans id="home.catchUp">Catch up</Trans>} lead={<Trans id="home.catchUp.lead">What was written to you and in your teams since {since}, what matters most to you first</Trans>} actions={threads > 0 ? <LinkButton tone="primary" to="/next-unread"><Trans id="home.catchUp.begin">Begin reading</Trans></LinkButton> : null} />}>
      <nav aria-label={t({ id: "home.catchUp.since", message: "How long you were away" })}>
        <ul className="flex flex-wrap gap-2">
          <li><Link to="/catch-up" aria-current={days === null ? "true" : undefined} className={chip}><Trans id="home.catchUp.lastVisit">Since my last visit</Trans></Link></li>
          {absencesOffered.map((one) => <li key={one}><Link to={`/catch-up?days=${one}`} aria-current={days === one ? "true" : undefined} className={chip}>{t({ id: "home.catchUp.days", message: plural(one, { one: "# day", other: "# days" }) })}</Link></li>)}
        </ul>
      </nav>
      {threads === 0 ? <EmptyState title={<Trans id="home.catchUp.nothing">You have read everything</Trans>} action={<LinkButton to="/"><Trans id="home.catchUp.today">To Today</Trans></LinkButton>} /> : (
        <>
          <p className="text-ink-muted">{t({ id: "home.catchUp.messages", message: plural(messages, { one: "# unread message", other: "# unread messages" }) })}</p>
          {conversations.length > 0 ? (
            <Section id="direct" title={<Trans id="home.catchUp.direct">Written to you directly</Trans>}>
              <List label={t({ id: "home.catchUp.direct", message: "Written to you directly" })}>{conversations.map((row) => <ConversationRow key={row.id} row={row} />)}</List>
            </Section>
          ) : null}
          {groups.map(({ reason, threads: those }) => (
            <Section key={reason ?? "news"} id={reason ?? "news"} title={reason ? reasons[reason] : <Trans id="home.catchUp.news">Other news of your teams</Trans>}>
              <ChangedThreads threads={those} named={false} />
            </Section>
          ))}
          <Form method="post">
            <input type="hidden" name="until" value={until} />
            <Button tone="quiet"><Trans id="home.catchUp.read">Mark everything in my teams as read</Trans></Button>
          </Form>
        </>
      )}
    </Page>
  );
}
