import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { searchSchema } from "~/modules/search/schema.server";
import { search } from "~/modules/search/search.server";
import { searchHref } from "~/modules/search/hrefs";
import { NotUnderstoodNotice } from "~/modules/search/ui/not-understood-notice";
import { SearchGroupSection } from "~/modules/search/ui/search-group-section";
import { SearchOrder } from "~/modules/search/ui/search-order";
import { SearchWords } from "~/modules/search/ui/search-words";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { SearchField } from "~/ui/search-field";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["search", "documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const words = searchSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const title = i18nFor(context.locale)._(msg({ id: "search.pageTitle", message: "Search · Meridian" }));
  return { title, only: words.in ?? null, page: words.page, ...(await search(actor, context.locale, words.q, { only: words.in, order: words.sort, page: words.page })) };
}

export default function Search() {
  const { query, order, groups, only, page, notUnderstood } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const label = t({ id: "search.label", message: "Search people, threads and documents" });
  const found = groups.filter((group) => group.count > 0);
  return (
    <Page width="read" header={<PageHeader title={<Trans id="search.title">Search</Trans>} />}>
      <div className="grid gap-3">
        <Form role="search" method="get" action="/search" aria-label={t({ id: "search.form", message: "Search with search words" })}>
          {only ? <input type="hidden" name="in" value={only} /> : null}
          {order === "date" ? <input type="hidden" name="sort" value={order} /> : null}
          <SearchField key={query} label={label} placeholder={label} defaultValue={query} aria-describedby={notUnderstood.length > 0 ? "search-unclear" : undefined} large />
        </Form>
        <NotUnderstoodNotice parts={notUnderstood} />
        <SearchWords />
      </div>
      {query === "" ? (
        <EmptyState title={<Trans id="search.start">Look for anybody and anything</Trans>}>
          <Trans id="search.start.lead">One search finds people, threads, documents and teams, in any of the six languages. Accents and capital letters do not matter.</Trans>
        </EmptyState>
      ) : null}
      {query !== "" && found.length === 0 ? (
        <EmptyState title={<Trans id="search.nothing">Nothing fits “<bdi>{query}</bdi>”</Trans>}>
          <Trans id="search.nothing.lead">Try fewer or other words. What belongs to teams that are not open to you is never shown.</Trans>
        </EmptyState>
      ) : null}
      {only ? <p><TextLink to={searchHref({ query, order })}><Trans id="search.everything">Show people, threads, documents and the rest as well</Trans></TextLink></p> : null}
      {found.length > 0 ? <SearchOrder query={query} order={order} only={only} /> : null}
      {found.map((group) => <SearchGroupSection key={group.group} {...group} query={query} order={order} alone={only !== null} page={page} />)}
    </Page>
  );
}
