import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayLookUpCountries } from "~/modules/countries/policy";
import { answersPerPage, answerView, type AnswerPart } from "~/modules/experts/answer-view.server";
import type { ExpertFilters } from "~/modules/experts/contract";
import { expertList, expertsPerPage } from "~/modules/experts/expert-list.server";
import { chosenNames, filterOptions, needOptions } from "~/modules/experts/filter-options.server";
import { askedNeed } from "~/modules/experts/need/asked-need.server";
import type { Need } from "~/modules/experts/need/contract";
import { filtersSchema, narrowingSchema } from "~/modules/experts/schema.server";
import { Answer } from "~/modules/experts/ui/answer";
import { DirectoryForm } from "~/modules/experts/ui/directory-form";
import { ExpertRows } from "~/modules/experts/ui/expert-rows";
import { KeepSearch } from "~/modules/experts/ui/keep-search";
import { NeedFields } from "~/modules/experts/ui/need-fields";
import { NeedForm } from "~/modules/experts/ui/need-form";
import type { Actor } from "~/platform/auth/actor";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Locale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** The directory as a list: by name, by filters, or by words that are names. */
async function listed(actor: Actor, locale: Locale, filters: ExpertFilters, narrow: boolean) {
  const [list, chosen, options] = await Promise.all([expertList(actor, locale, filters), chosenNames(locale, filters), narrow ? filterOptions(actor, locale) : null]);
  return { kind: "list" as const, filters, chosen, options, ...list, perPage: expertsPerPage };
}

/** The answer to a need. */
async function answered(actor: Actor, locale: Locale, need: Need, { page, ...chosen }: AnswerPart, narrow: boolean) {
  const [answer, options] = await Promise.all([answerView(actor, locale, need, { page, ...chosen }), narrow ? needOptions(locale) : null]);
  return { kind: "answer" as const, need, answer, options, chosen, page, perPage: answersPerPage };
}

/** What of the address is kept with a search: neither the page nor that fields are being changed. */
function keptQuery(parameters: URLSearchParams): string {
  const kept = new URLSearchParams([...parameters].filter(([name, value]) => value !== "" && !["page", "narrow"].includes(name)));
  return kept.toString();
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const told = Object.fromEntries([...searchParams].filter(([, value]) => value !== ""));
  const { narrow, ...filters } = filtersSchema.parse(told);
  const need = await askedNeed(actor, searchParams);
  const shown = need ? await answered(actor, context.locale, need, { page: filters.page, ...narrowingSchema.parse(told) }, narrow === "1") : await listed(actor, context.locale, filters, narrow === "1");
  const title = i18nFor(context.locale)._(msg({ id: "experts.pageTitle", message: "Experts · Meridian" }));
  return { title, shown, lookUp: mayLookUpCountries(actor), query: keptQuery(searchParams) };
}

export default function Experts() {
  const { shown, lookUp, query } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="experts.title">Experts</Trans>} lead={<Trans id="experts.lead">Find a colleague by field, language, place or name, in any of the six languages.</Trans>} actions={<><LinkButton to="/experts/kept"><Trans id="experts.kept.link">My lists</Trans></LinkButton>{lookUp ? <LinkButton to="/countries" icon="place"><Trans id="experts.countries">Countries</Trans></LinkButton> : null}</>} />}>
      {shown.kind === "answer" ? (
        <>
          <NeedForm need={shown.need} chips={shown.answer.chips} isOpen={shown.options !== null} />
          {shown.options ? <NeedFields need={shown.need} options={shown.options} /> : null}
          <Answer answer={shown.answer} chosen={shown.chosen} page={shown.page} perPage={shown.perPage} />
        </>
      ) : (
        <>
          <DirectoryForm filters={shown.filters} chosen={shown.chosen} options={shown.options} />
          <ExpertRows rows={shown.rows} count={shown.count} more={shown.more} partly={shown.partly} filters={shown.filters} perPage={shown.perPage} />
        </>
      )}
      <KeepSearch query={query} name={shown.kind === "answer" ? shown.need.words : shown.filters.q} />
    </Page>
  );
}
