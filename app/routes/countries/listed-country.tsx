import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepCountry } from "~/modules/countries/keep-country.server";
import { listedCountryView } from "~/modules/countries/listed-country-view.server";
import { countryStepSchema } from "~/modules/countries/schema.server";
import { KeepFacts } from "~/modules/countries/ui/keep-facts";
import { KeepMeetings } from "~/modules/countries/ui/keep-meetings";
import { KeepNotes } from "~/modules/countries/ui/keep-notes";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["countries"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const placeIn = ({ slug = "", list = "", iso2 = "" }: LoaderFunctionArgs["params"]) => ({ team: slug, list, iso2 });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const country = await answer(() => listedCountryView(actor, placeIn(params), context.locale));
  const { name } = country;
  return {
    title: i18nFor(context.locale)._(msg({ id: "countries.keep.pageTitle", message: `Keep ${name} up to date · Meridian` })),
    country,
    locale: context.locale,
    today: new Date().toISOString().slice(0, 10),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: countryStepSchema });
  const step = String(submission.payload.intent ?? "");
  if (submission.status !== "success") return data({ step, result: submission.reply() }, { status: 422 });
  return answer(async () => {
    try {
      await keepCountry(actor, placeIn(params), submission.value);
      return redirect(`${new URL(request.url).pathname}?saved`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data({ step, result: submission.reply({ fieldErrors: { [error.field]: [error.message] } }) }, { status: 422 });
    }
  });
}

export default function ListedCountry() {
  const { country, locale, today, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const resultOf = (step: string) => (answered?.step === step ? answered.result : undefined);
  const { team, list } = country;
  return (
    <Page
      header={
        <PageHeader
          title={country.name}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/countries?list=${list.slug}`, label: <bdi lang={list.title.language}>{list.title.text}</bdi> }]} />}
          lead={<Trans id="countries.keep.lead">Colleagues in the field rely on what stands here. Each part is saved by itself.</Trans>}
        />
      }
    >
      {saved && !answered ? <Notice tone="positive"><Trans id="countries.keep.saved">Saved.</Trans></Notice> : null}
      <Section id="facts" title={<Trans id="countries.keep.facts">What is known</Trans>}><KeepFacts key={String(country.kept.updatedAt)} country={country} result={resultOf("keep")} /></Section>
      <Section id="meetings" title={<Trans id="countries.fact.meetings">Next meetings</Trans>}><KeepMeetings key={country.meetings.length} meetings={country.meetings} locale={locale} result={resultOf("plan-meeting")} /></Section>
      <Section id="notes" title={<Trans id="countries.fact.notes">Notes</Trans>}><KeepNotes key={country.notes.length} notes={country.notes} locale={locale} today={today} result={resultOf("write-note")} /></Section>
    </Page>
  );
}
