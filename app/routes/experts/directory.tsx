import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayLookUpCountries } from "~/modules/countries/policy";
import { expertList, expertsPerPage } from "~/modules/experts/expert-list.server";
import { chosenNames, filterOptions } from "~/modules/experts/filter-options.server";
import { filtersSchema } from "~/modules/experts/schema.server";
import { DirectoryForm } from "~/modules/experts/ui/directory-form";
import { ExpertRows } from "~/modules/experts/ui/expert-rows";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const parameters = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const { narrow, ...filters } = filtersSchema.parse(Object.fromEntries(parameters));
  const [list, chosen, options] = await Promise.all([
    expertList(actor, context.locale, filters),
    chosenNames(context.locale, filters),
    narrow ? filterOptions(context.locale) : null,
  ]);
  const title = i18nFor(context.locale)._(msg({ id: "experts.pageTitle", message: "Experts · Meridian" }));
  return { title, filters, chosen, options, ...list, perPage: expertsPerPage, lookUp: mayLookUpCountries(actor) };
}

export default function Experts() {
  const { filters, chosen, options, rows, count, more, partly, perPage, lookUp } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="experts.title">Experts</Trans>} lead={<Trans id="experts.lead">Find a colleague by field, language, place or name, in any of the six languages.</Trans>} actions={lookUp ? <LinkButton to="/countries" icon="place"><Trans id="experts.countries">Countries</Trans></LinkButton> : null} />}>
      <DirectoryForm filters={filters} chosen={chosen} options={options} />
      <ExpertRows rows={rows} count={count} more={more} partly={partly} filters={filters} perPage={perPage} />
    </Page>
  );
}
