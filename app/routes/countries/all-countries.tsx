import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allCountriesList } from "~/modules/countries/all-countries-list.server";
import { listQuerySchema } from "~/modules/countries/schema.server";
import { CoveringLines } from "~/modules/countries/ui/covering-line";
import { ListFilters } from "~/modules/countries/ui/list-filters";
import { useCountryWords } from "~/modules/countries/ui/use-country-words";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["countries"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = listQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const countries = await answer(() => allCountriesList(actor, query, context.locale));
  return { title: i18nFor(context.locale)._(msg({ id: "countries.all.pageTitle", message: "Countries · Meridian" })), countries, query };
}

export default function AllCountries() {
  const { countries, query } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const words = useCountryWords();
  const all = countries.length;
  return (
    <Page
      width="wide"
      header={<PageHeader title={<Trans id="countries.title">Countries</Trans>} lead={<Trans id="countries.all.lead">Who covers each country, whom to call, and who has worked there.</Trans>} />}
    >
      <ListFilters q={query.q} show={query.show} />
      <p className="text-sm text-ink-muted" role="status">{t({ id: "countries.count", message: plural(all, { one: "# country", other: "# countries" }) })}</p>
      {countries.length === 0 ? <EmptyState title={<Trans id="countries.none">No country fits</Trans>}><Trans id="countries.noneText">Try another name, or show all countries.</Trans></EmptyState> : (
        <ul className="@container divide-y divide-line">
          {countries.map((line) => (
            <li key={line.iso2} className="grid gap-x-6 gap-y-1 py-2.5 @xl:grid-cols-[16rem_minmax(0,1fr)]">
              <div>
                <h2 className="text-base font-semibold"><TextLink to={`/countries/${line.iso2}`} quiet>{line.name}</TextLink></h2>
                <div className="flex flex-wrap gap-1.5 text-sm">
                  {line.resident ? null : <Badge><Trans id="countries.nonResident">No office there</Trans></Badge>}
                  {line.fragility ? <Badge tone={line.fragility === "conflict" ? "critical" : "caution"}>{words.fragility[line.fragility]}</Badge> : null}
                </div>
              </div>
              <div className="text-sm"><CoveringLines offices={line.offices} /></div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
