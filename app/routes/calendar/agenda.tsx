import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agendaView } from "~/modules/calendar/agenda-view.server";
import { calendarHref } from "~/modules/calendar/hrefs";
import { listFrame, listRequest } from "~/modules/calendar/list-page.server";
import { AgendaDays } from "~/modules/calendar/ui/agenda-days";
import { CalendarFilters } from "~/modules/calendar/ui/calendar-filters";
import { CalendarTabs } from "~/modules/calendar/ui/calendar-tabs";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["calendar", "calendar/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { query, filter, kept } = listRequest(new URL(request.url));
  const [agenda, frame] = await Promise.all([agendaView(actor, context, query.from, filter), listFrame(actor, context, query)]);
  const title = i18nFor(context.locale)._(msg({ id: "calendar.pageTitle", message: "Calendar · Meridian" }));
  return { title, agenda, frame, query, kept };
}

/** What is coming, day by day: what reads best on a phone, so it comes first. */
export default function Agenda() {
  const { agenda, frame, query, kept } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const add = <LinkButton to={`/calendar/new${kept.team ? `?team=${kept.team}` : ""}`} tone="primary" icon="add"><Trans id="calendar.new">New event</Trans></LinkButton>;
  return (
    <Page
      header={
        <PageHeader
          title={t({ id: "calendar.title", message: "Calendar" })}
          lead={<Trans id="calendar.lead">Calls, courses, reviews and deadlines of your teams, your office and the whole organisation, by your own clock.</Trans>}
          actions={frame.mayMake ? add : null}
          tabs={<CalendarTabs current="agenda" query={kept} />}
        />
      }
    >
      <CalendarFilters action="/calendar" chosen={query} keep={{ from: query.from }} teams={frame.teams} offices={frame.offices} />
      <p className="text-sm text-ink-muted">{agenda.period}</p>
      {agenda.days.length === 0 ? (
        <EmptyState title={<Trans id="calendar.empty">Nothing is planned in these weeks</Trans>} action={<LinkButton to={calendarHref("agenda", { ...kept, from: agenda.later })}><Trans id="calendar.empty.later">Look further ahead</Trans></LinkButton>}>
          <Trans id="calendar.empty.text">Events of your teams, your office and the whole organisation are listed here.</Trans>
        </EmptyState>
      ) : <AgendaDays days={agenda.days} />}
      <Pagination previous={calendarHref("agenda", { ...kept, from: agenda.earlier })} next={calendarHref("agenda", { ...kept, from: agenda.later })}>
        {agenda.fromToday ? null : <LinkButton to={calendarHref("agenda", kept)} size="sm" tone="plain"><Trans id="calendar.today">Today</Trans></LinkButton>}
      </Pagination>
    </Page>
  );
}
