import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requestPageSize } from "~/modules/requests/contract";
import { requestList } from "~/modules/requests/request-list.server";
import { requestQuerySchema, type RequestQuery } from "~/modules/requests/schema.server";
import { RequestBoard } from "~/modules/requests/ui/request-board";
import { RequestCalendar } from "~/modules/requests/ui/request-calendar";
import { RequestFilters } from "~/modules/requests/ui/request-filters";
import { RequestRow } from "~/modules/requests/ui/rows/request-row";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { List } from "~/ui/list";
import { Pagination } from "~/ui/pagination";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Tabs } from "~/ui/tabs";

export const handle = { areas: ["requests", "requests/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = requestQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const title = i18nFor(context.locale)._(msg({ id: "requests.list.pageTitle", message: "Requests · Meridian" }));
  return { title, query, list: await requestList(actor, query, context.locale) };
}

/** The same list with something else chosen; what stands by itself is left out of the address. */
function hrefWith(query: RequestQuery, change: Partial<RequestQuery>, path = "/requests"): string {
  const { view, show, page, ...rest } = { ...query, page: 1, ...change };
  const entries = Object.entries({ ...rest, ...(view === "list" ? {} : { view }), ...(show === "open" ? {} : { show }), ...(page > 1 ? { page } : {}) }).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

export default function Requests() {
  const { query, list } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { rows, count, waiting } = list;
  const views = [
    { view: "list" as const, label: <Trans id="requests.view.list">List</Trans> },
    { view: "board" as const, label: <Trans id="requests.view.board">Board</Trans> },
    { view: "calendar" as const, label: <Trans id="requests.view.calendar">Calendar</Trans> },
  ];
  const begin = <LinkButton tone="primary" to="/requests/new" icon="add"><Trans id="requests.new">New request</Trans></LinkButton>;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={<Trans id="requests.title">Requests</Trans>}
          lead={<Trans id="requests.lead">What offices ask of the technical teams, from the first word to the report.</Trans>}
          actions={<>{begin}<LinkButton to="/requests/measures"><Trans id="requests.measures">Progress of requests</Trans></LinkButton></>}
          tabs={<Tabs label={t({ id: "requests.views", message: "Ways to look at requests" })} items={views.map(({ view, label }) => ({ to: hrefWith(query, { view }), label, current: query.view === view }))} />}
        />
      }
    >
      <RequestFilters query={query} teams={list.teams} countries={list.countries} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm text-ink-muted">
        <p role="status">
          {t({ id: "requests.count", message: plural(count, { one: "# request", other: "# requests" }) })}
          {waiting > 0 ? <> · {t({ id: "requests.waiting", message: plural(waiting, { one: "# waits for you", other: "# wait for you" }) })}</> : null}
        </p>
        <LinkButton size="sm" tone="plain" reloadDocument to={hrefWith(query, {}, "/requests.csv")}><Trans id="requests.csv">Save as CSV</Trans></LinkButton>
      </div>
      {count === 0 ? (
        <EmptyState title={<Trans id="requests.none">No request here</Trans>} action={begin}><Trans id="requests.noneText">Requests you make, answer, release or are asked about stand here.</Trans></EmptyState>
      ) : query.view === "board" ? <RequestBoard lines={rows} /> : query.view === "calendar" ? <RequestCalendar lines={rows} /> : (
        <>
          <List>{rows.map((line) => <RequestRow key={line.id} line={line} />)}</List>
          <Pagination previous={query.page > 1 ? hrefWith(query, { page: query.page - 1 }) : undefined} next={query.page * requestPageSize < count ? hrefWith(query, { page: query.page + 1 }) : undefined} />
        </>
      )}
    </Page>
  );
}
