import { parseWithZod } from "@conform-to/zod/v4";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { beginIssue } from "~/modules/newsletters/compose-issue.server";
import { issueHref, newsletterHref } from "~/modules/newsletters/hrefs";
import { newsletterView, type NewsletterView } from "~/modules/newsletters/newsletter-view.server";
import { proposeItem } from "~/modules/newsletters/propose-item.server";
import { proposal, seriesStep, type SeriesStep } from "~/modules/newsletters/schema.server";
import { changeSubscription } from "~/modules/newsletters/subscription.server";
import { takeBackProposal } from "~/modules/newsletters/take-back-proposal.server";
import { ItemButton, ItemRow } from "~/modules/newsletters/ui/item-row";
import { ProposeForm } from "~/modules/newsletters/ui/propose-form";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { List, ListRow } from "~/ui/list";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Time } from "~/ui/time";

export const handle = { areas: ["newsletters"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.newsletter.title.text ?? ""} · Meridian` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const address = new URL(request.url).searchParams.get("propose") ?? "";
  return { newsletter: await answer(() => newsletterView(actor, params.slug ?? "", context.locale)), address };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const form = await formIn(request);
  return answer(async () => {
    const step = seriesStep.safeParse(Object.fromEntries(form));
    if (step.success) return redirect(await takeStep(actor, slug, step.data), 303);
    await newsletterView(actor, slug, context.locale);
    if (form.get("intent") !== "propose") throw new DomainError("invalid");
    const submission = parseWithZod(form, { schema: proposal });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    const proposed = await refusedFields(submission, () => proposeItem(actor, slug, submission.value, context.locale));
    return "refused" in proposed ? proposed.refused : redirect(`${newsletterHref(slug)}#inbox`, 303);
  });
}

/** Does one thing, and says where one goes from there. */
async function takeStep(actor: Actor, slug: string, step: SeriesStep): Promise<string> {
  switch (step.intent) {
    case "begin": {
      const { number } = await beginIssue(actor, slug);
      return `${issueHref(slug, number)}/edit`;
    }
    case "take-back":
      await takeBackProposal(actor, slug, step.item);
      return `${newsletterHref(slug)}#inbox`;
    default:
      await changeSubscription(actor, slug, step.intent === "subscribe");
      return newsletterHref(slug);
  }
}

export default function Newsletter() {
  const { newsletter, address } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { title, purpose, team, abilities, waiting, issues } = newsletter;
  return (
    <Page
      header={
        <PageHeader
          title={title.text}
          titleLang={title.language}
          above={<Breadcrumbs items={[{ to: "/newsletters", label: <Trans id="newsletters.title">Newsletters</Trans> }, ...(team ? [{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }] : [])]} />}
          lead={purpose.text ? <span lang={purpose.language}>{purpose.text}</span> : null}
          actions={<Steps newsletter={newsletter} />}
        />
      }
    >
      <Section id="issues" title={<Trans id="newsletters.issues">Issues</Trans>}>
        {issues.length === 0
          ? <p className="text-ink-muted"><Trans id="newsletters.issues.none">None yet. What is proposed below makes the first one.</Trans></p>
          : <List>{issues.map((issue) => <IssueRow key={issue.number} slug={newsletter.slug} issue={issue} />)}</List>}
      </Section>
      {abilities.propose || waiting.length > 0 ? (
        <Section id="inbox" title={<Trans id="newsletters.inbox">Proposals</Trans>}>
          {waiting.length > 0 ? (
            <ul className="divide-y divide-line">
              {waiting.map((item) => {
                const { title: what } = item;
                return (
                  <ItemRow key={item.id} item={item}>
                    {item.mine ? <ItemButton intent="take-back" short={<Trans id="newsletters.takeBack">Take back</Trans>} long={<Trans id="newsletters.takeBackNamed">Take back “{what}”</Trans>} /> : null}
                  </ItemRow>
                );
              })}
            </ul>
          ) : null}
          {abilities.propose ? <><p className="measure text-ink-muted"><Trans id="newsletters.inbox.text">Anybody who gets this newsletter may propose a thread, document, person or event; its editors choose.</Trans></p><ProposeForm key={waiting.length} address={address} result={result} /></> : null}
        </Section>
      ) : null}
    </Page>
  );
}

function Steps({ newsletter: { slug, subscribed, abilities } }: { newsletter: Pick<NewsletterView, "slug" | "subscribed" | "abilities"> }) {
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      {abilities.edit ? <Button name="intent" value="begin" icon="edit"><Trans id="newsletters.compose">Compose the next issue</Trans></Button> : null}
      {abilities.edit ? <LinkButton to={`${newsletterHref(slug)}/edit`}><Trans id="newsletters.names.title">Title and purpose</Trans></LinkButton> : null}
      {subscribed
        ? <Button tone="quiet" name="intent" value="unsubscribe"><Trans id="newsletters.unsubscribe">Stop getting it by mail</Trans></Button>
        : <Button tone="quiet" name="intent" value="subscribe"><Trans id="newsletters.subscribe">Get it by mail again</Trans></Button>}
    </Form>
  );
}

type IssueLine = Omit<NewsletterView["issues"][number], "releasedAt"> & { releasedAt: Date | string | null };

function IssueRow({ slug, issue }: { slug: string; issue: IssueLine }) {
  const { t } = useLingui();
  const format = useFormat();
  const { number, title, state, counts } = issue;
  const at = issue.releasedAt ? new Date(issue.releasedAt) : null;
  const { recipients = 0, readers = 0 } = counts ?? {};
  const name = title.text || t({ id: "newsletters.issue.untitled", message: "Not named yet" });
  return (
    <ListRow
      to={state === "draft" ? `${issueHref(slug, number)}/edit` : issueHref(slug, number)}
      title={name}
      titleLang={title.text ? title.language : undefined}
      trailing={state === "draft" ? <Badge tone="caution"><Trans id="newsletters.state.draft">Being composed</Trans></Badge> : state === "sending" ? <Badge tone="accent"><Trans id="newsletters.state.sending">On its way</Trans></Badge> : null}
    >
      <span className="flex flex-wrap gap-x-2">
        <span><Trans id="newsletters.issue.number">No. {number}</Trans></span>
        {at ? <Time dateTime={at.toISOString()} absolute={format.dateTime(at)} /> : null}
        {counts && state !== "draft" ? <span>{t({ id: "newsletters.issue.counts", message: `sent to ${recipients}, opened ${plural(readers, { one: "# time", other: "# times" })}` })}</span> : null}
      </span>
    </ListRow>
  );
}
