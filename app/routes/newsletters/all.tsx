import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { beginNewsletter } from "~/modules/newsletters/begin-newsletter.server";
import { maxNewsletterTitle, maxPurpose } from "~/modules/newsletters/contract";
import { issueHref, newsletterHref } from "~/modules/newsletters/hrefs";
import { newsletterList } from "~/modules/newsletters/newsletter-view.server";
import { newNewsletter } from "~/modules/newsletters/schema.server";
import { useErrorTexts } from "~/modules/newsletters/ui/use-error-texts";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { useStepForm } from "~/ui/forms/use-step-form";
import { List, ListRow } from "~/ui/list";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["newsletters"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "newsletters.pageTitle", message: "Newsletters · Meridian" }));
  return { title, list: await answer(() => newsletterList(actor, context.locale)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: newNewsletter });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  return answer(async () => {
    const { slug } = await beginNewsletter(actor, submission.value, context.locale);
    return redirect(newsletterHref(slug), 303);
  });
}

/** The newsletters one gets, and for those who may the form that begins one. */
export default function Newsletters() {
  const { owners, newsletters } = useLoaderData<typeof loader>().list;
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="newsletters.title">Newsletters</Trans>}
          lead={<Trans id="newsletters.lead">What was worth telling, put together by people; by mail in your language and here for good.</Trans>}
        />
      }
    >
      {newsletters.length === 0 ? (
        <EmptyState title={<Trans id="newsletters.none">There is no newsletter for you yet</Trans>}><Trans id="newsletters.noneText">The organisation’s and those of your teams stand here as soon as somebody begins one.</Trans></EmptyState>
      ) : (
        <List>
          {newsletters.map(({ slug, title, purpose, teamName, subscribed, latest }) => (
            <ListRow key={slug} to={newsletterHref(slug)} title={title.text} titleLang={title.language} trailing={subscribed ? null : <Badge><Trans id="newsletters.unsubscribed">Not by mail</Trans></Badge>}>
              {teamName ? <span className="block"><bdi>{teamName}</bdi></span> : null}
              {purpose.text ? <span className="block" lang={purpose.language} dir="auto">{purpose.text}</span> : null}
              {latest ? <span className="relative block"><Trans id="newsletters.latest">Latest:</Trans> <bdi lang={latest.title.language}><TextLink to={issueHref(slug, latest.number)}>{latest.title.text}</TextLink></bdi></span> : null}
            </ListRow>
          ))}
        </List>
      )}
      {owners.length > 0 ? <Section id="begin" title={<Trans id="newsletters.begin">Begin a newsletter</Trans>}><BeginForm owners={owners} /></Section> : null}
    </Page>
  );
}

function BeginForm({ owners }: { owners: { team: number | null; name: string }[] }) {
  const { t } = useLingui();
  const { form, errors, fields } = useStepForm("begin", useActionData<typeof action>(), ["team", "title", "purpose"], useErrorTexts());
  const organisation = t({ id: "newsletters.organisation", message: "The whole staff" });
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-4">
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Select {...fields.team} label={t({ id: "newsletters.begin.for", message: "For whom" })} options={owners.map(({ team, name }) => ({ value: team === null ? "" : String(team), label: team === null ? organisation : name }))} />
      <TextField {...fields.title} maxLength={maxNewsletterTitle} label={t({ id: "newsletters.begin.title", message: "What it is called" })} />
      <TextField {...fields.purpose} optional maxLength={maxPurpose} label={t({ id: "newsletters.begin.purpose", message: "What it is for" })} />
      <div><Button tone="quiet"><Trans id="newsletters.begin.submit">Begin it</Trans></Button></div>
    </Form>
  );
}
