import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hoursView } from "~/modules/calendar/hours/hours-view.server";
import { hoursQuery } from "~/modules/calendar/schema.server";
import { CalendarTabs } from "~/modules/calendar/ui/calendar-tabs";
import { HoursForm } from "~/modules/calendar/ui/hours-form";
import { HoursPicture } from "~/modules/calendar/ui/hours-picture";
import { HoursSuggestions, HoursTable } from "~/modules/calendar/ui/hours-suggestions";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { directionOf } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["calendar"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const query = hoursQuery.parse({ ...Object.fromEntries(search), with: search.getAll("with") });
  const title = i18nFor(context.locale)._(msg({ id: "calendar.hours.pageTitle", message: "Meeting hours · Meridian" }));
  return { title, view: await hoursView(actor, context, query), rtl: directionOf(context.locale) === "rtl" };
}

const reachable = 0;

/** When people in many places can best meet. */
export default function Hours() {
  const { view, rtl } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { day } = view;
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="calendar.hours.title">Meeting hours</Trans>} lead={<Trans id="calendar.hours.lead">When people in many places can best meet. Working hours are taken as 9:00 to 17:30, with each country's own days of rest.</Trans>} tabs={<CalendarTabs current="hours" />} />}>
      <HoursForm view={view} />
      {view.people === 0 ? (
        <EmptyState title={<Trans id="calendar.hours.empty">Choose a team, or add people by name</Trans>}>
          <Trans id="calendar.hours.emptyText">Their hours are then laid side by side, and the best ones are suggested with their reasons.</Trans>
        </EmptyState>
      ) : (
        <>
          <Section id="suggestions" title={<Trans id="calendar.hours.suggestions">Best hours on {day}</Trans>}><HoursSuggestions view={view} /></Section>
          <Section id="picture" title={<Trans id="calendar.hours.sideBySide">Side by side</Trans>}>
            <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted"><Trans id="calendar.hours.legend">Tall: working hours. Low: early or late. Line: night or day of rest. The stroke is midnight there. Framed: the suggestions.</Trans></p>
            <div role="group" aria-label={t({ id: "calendar.hours.sideBySide", message: "Side by side" })} tabIndex={reachable} className="overflow-x-auto rounded-panel border border-line p-3"><HoursPicture view={view} rtl={rtl} /></div>
            <HoursTable view={view} />
          </Section>
        </>
      )}
    </Page>
  );
}
