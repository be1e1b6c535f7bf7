import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarHref } from "~/modules/calendar/hrefs";
import { listFrame, listRequest } from "~/modules/calendar/list-page.server";
import { monthView } from "~/modules/calendar/month-view.server";
import { CalendarFilters } from "~/modules/calendar/ui/calendar-filters";
import { CalendarTabs } from "~/modules/calendar/ui/calendar-tabs";
import { MonthLegend } from "~/modules/calendar/ui/month-legend";
import { MonthTable } from "~/modules/calendar/ui/month-table";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["calendar", "calendar/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { query, filter, kept } = listRequest(new URL(request.url));
  const [month, frame] = await Promise.all([monthView(actor, context, query.month, filter), listFrame(actor, context, query)]);
  const monthName = month.title;
  const title = i18nFor(context.locale)._(msg({ id: "calendar.month.pageTitle", message: `Calendar, ${monthName} · Meridian` }));
  return { title, month, frame, query, kept };
}

/** A month at a glance. */
export default function Month() {
  const { month, frame, query, kept } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const add = <LinkButton to="/calendar/new" tone="primary" icon="add"><Trans id="calendar.new">New event</Trans></LinkButton>;
  return (
    <Page width="wide" header={<PageHeader title={t({ id: "calendar.title", message: "Calendar" })} actions={frame.mayMake ? add : null} tabs={<CalendarTabs current="month" query={kept} />} />}>
      <CalendarFilters action="/calendar/month" chosen={query} keep={{ month: query.month }} teams={frame.teams} offices={frame.offices} />
      <section aria-labelledby="month" className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="month" className="text-lg">{month.title}</h2>
          <nav aria-label={t({ id: "calendar.month.turn", message: "Other months" })} className="flex flex-wrap gap-2">
            <LinkButton size="sm" to={calendarHref("month", { ...kept, month: month.previous.month })} rel="prev"><Icon name="back" size="sm" />{month.previous.name}</LinkButton>
            {month.current ? null : <LinkButton size="sm" to={calendarHref("month", kept)}><Trans id="calendar.month.this">This month</Trans></LinkButton>}
            <LinkButton size="sm" to={calendarHref("month", { ...kept, month: month.next.month })} rel="next">{month.next.name}<Icon name="forward" size="sm" /></LinkButton>
          </nav>
        </div>
        <MonthTable month={month} query={kept} />
        <MonthLegend />
      </section>
    </Page>
  );
}
