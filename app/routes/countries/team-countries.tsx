import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { countryListView } from "~/modules/countries/list-view.server";
import { listQuerySchema } from "~/modules/countries/schema.server";
import { CountryRow } from "~/modules/countries/ui/country-row";
import { ListFilters } from "~/modules/countries/ui/list-filters";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Tabs } from "~/ui/tabs";

export const handle = { areas: ["countries"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = listQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const view = await answer(() => countryListView(actor, params.slug ?? "", query, context.locale));
  const title = i18nFor(context.locale)._(msg({ id: "countries.team.pageTitle", message: "Countries · Meridian" }));
  return { title, view, query };
}

export default function TeamCountries() {
  const { view, query } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  const { t } = useLingui();
  const { list, lists, countries, all, abilities } = view;
  const top = `/teams/${slug}/countries`;
  const begin = abilities.manage ? <LinkButton to={`${top}/new`} icon="add"><Trans id="countries.list.new">New country list</Trans></LinkButton> : null;
  if (!list) return <EmptyState title={<Trans id="countries.lists.none">No country list yet</Trans>} action={begin}><Trans id="countries.lists.noneText">A list tells who covers each country, whom to ask, and when partners meet next.</Trans></EmptyState>;
  const shown = countries.length;
  return (
    <>
      {lists.length > 1 ? (
        <Tabs label={t({ id: "countries.lists", message: "Country lists" })} items={lists.map((one) => ({ to: `${top}?list=${one.slug}`, label: <bdi lang={one.title.language}>{one.title.text}</bdi>, current: one.slug === list.slug }))} />
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="measure min-w-0">
          <h2 className="text-lg" lang={list.title.language} dir="auto">{list.title.text}</h2>
          {list.purpose.text ? <p className="text-ink-muted" lang={list.purpose.language} dir="auto">{list.purpose.text}</p> : null}
        </div>
        {abilities.manage ? <div className="flex flex-wrap gap-2"><LinkButton to={`${top}/${list.slug}/edit`} size="sm" icon="edit"><Trans id="countries.list.edit">Edit the list</Trans></LinkButton>{begin}</div> : null}
      </div>
      <ListFilters q={query.q} show={query.show} list={list.slug} />
      <p className="text-sm text-ink-muted" role="status">
        {shown === all ? t({ id: "countries.count", message: plural(all, { one: "# country", other: "# countries" }) }) : t({ id: "countries.countOf", message: `${shown} of ${all} countries` })}
      </p>
      {shown === 0 ? (
        <EmptyState title={<Trans id="countries.none">No country fits</Trans>}><Trans id="countries.noneText">Try another name, or show all countries.</Trans></EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {countries.map((line) => (
            <CountryRow
              key={line.iso2} line={line} facts={list.facts}
              to={abilities.lookUp ? `/countries/${line.iso2}` : null}
              editTo={abilities.keep ? `${top}/${list.slug}/${line.iso2}` : null}
            />
          ))}
        </ul>
      )}
    </>
  );
}
