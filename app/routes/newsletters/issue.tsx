import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { issueHref, newsletterHref } from "~/modules/newsletters/hrefs";
import { issueView } from "~/modules/newsletters/issue-view.server";
import { noteReading } from "~/modules/newsletters/note-reading.server";
import { issueNumber } from "~/modules/newsletters/schema.server";
import { IssueBody } from "~/modules/newsletters/ui/issue-body";
import { notFound } from "~/platform/errors";
import { isGuessed } from "~/platform/http/is-guessed.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";

export const handle = { areas: ["newsletters"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.view.issue.title.text ?? ""} · Meridian` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  return answer(async () => {
    const number = issueNumber.safeParse(params.number).data ?? notFound("newsletter issue");
    const view = await issueView(actor, { slug, number }, context.locale);
    if (view.state === "draft") throw redirect(`${issueHref(slug, number)}/edit`);
    // A browser's guess at what will be opened is no reading.
    const cookie = isGuessed(request) ? null : await noteReading(view.id, request.headers.get("cookie"));
    return data({ view }, cookie ? { headers: { "Set-Cookie": cookie } } : {});
  });
}

export default function Issue() {
  const { issue, edits, counts } = useLoaderData<typeof loader>().view;
  const { t } = useLingui();
  const format = useFormat();
  const { title, letter, slug, number } = issue;
  const at = issue.releasedAt ? new Date(issue.releasedAt) : null;
  const { readers = 0, recipients = 0 } = counts ?? {};
  return (
    <Page
      header={
        <PageHeader
          title={title.text}
          titleLang={title.language}
          above={<Breadcrumbs items={[{ to: "/newsletters", label: <Trans id="newsletters.title">Newsletters</Trans> }, { to: newsletterHref(slug), label: <bdi lang={letter.language}>{letter.text}</bdi> }]} />}
          meta={
            <>
              <span><Trans id="newsletters.issue.number">No. {number}</Trans></span>
              {at ? <Time dateTime={at.toISOString()} absolute={format.dateTime(at)} /> : null}
              {counts ? <span>{t({ id: "newsletters.issue.counts", message: `sent to ${recipients}, opened ${plural(readers, { one: "# time", other: "# times" })}` })}</span> : null}
              {edits ? <TextLink to={`${issueHref(slug, number)}/edit`}><Trans id="newsletters.issue.state">How it is sent</Trans></TextLink> : null}
            </>
          }
        />
      }
    >
      <IssueBody issue={issue} />
      {counts ? <p className="text-sm text-ink-muted"><Trans id="newsletters.issue.privacy">How often it was opened is counted once a browser; the browser alone remembers that. Nobody can see who has read it.</Trans></p> : null}
    </Page>
  );
}
