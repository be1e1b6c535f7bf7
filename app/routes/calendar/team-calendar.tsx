import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { agendaView } from "~/modules/calendar/agenda-view.server";
import { calendarHref } from "~/modules/calendar/hrefs";
import { listRequest } from "~/modules/calendar/list-page.server";
import { AgendaDays } from "~/modules/calendar/ui/agenda-days";
import { useCalendarLife } from "~/modules/calendar/ui/use-calendar-life";
import { accessTeam } from "~/modules/teams/public.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";

export const handle = { areas: ["calendar", "calendar/rows"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const { team, abilities } = await answer(() => accessTeam(actor, { slug }, "see"));
  const { query } = listRequest(new URL(request.url));
  const agenda = abilities.read ? await agendaView(actor, context, query.from, { teamSlug: slug }) : null;
  return { teamId: team.id, agenda, mayMake: abilities.post };
}

/** What a team has planned, inside its page. */
export default function TeamCalendar() {
  const { teamId, agenda, mayMake } = useLoaderData<typeof loader>();
  useCalendarLife(`team:${teamId}`);
  const slug = useParams().slug ?? "";
  if (!agenda) {
    return (
      <EmptyState title={<Trans id="calendar.team.closed">The calendar is for members</Trans>}>
        <Trans id="calendar.team.closed.text">Once you belong to the team, you see what it has planned.</Trans>
      </EmptyState>
    );
  }
  const here = `/teams/${slug}/calendar`;
  const add = mayMake ? <LinkButton to={`/calendar/new?team=${slug}`} icon="add"><Trans id="calendar.new">New event</Trans></LinkButton> : null;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-2">
        {add}
        <LinkButton to={calendarHref("month", { team: slug })} tone="plain"><Trans id="calendar.team.month">See as a month</Trans></LinkButton>
        <LinkButton to={`/calendar/hours?team=${slug}`} tone="plain"><Trans id="calendar.team.hours">Find meeting hours</Trans></LinkButton>
      </div>
      {agenda.days.length === 0 ? (
        <EmptyState title={<Trans id="calendar.empty">Nothing is planned in these weeks</Trans>}>
          <Trans id="calendar.team.empty">Calls, reviews and deadlines of this team stand here for everybody who may read it.</Trans>
        </EmptyState>
      ) : <AgendaDays days={agenda.days} hideOwner />}
      <Pagination previous={`${here}?from=${agenda.earlier}`} next={`${here}?from=${agenda.later}`} />
    </div>
  );
}
