import { Trans } from "@lingui/react/macro";
import { msg } from "@lingui/core/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { openReports } from "~/modules/discussion/reports/open-reports.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { settingsFrame } from "~/modules/teams/team-settings-view.server";
import { SettingsTabs } from "~/modules/teams/ui/settings-tabs";
import { useTeamLife } from "~/modules/teams/ui/use-team-life";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const team = await answer(() => settingsFrame(actor, params.slug ?? "", context.locale));
  leadToPresentAddress(request, params.slug, team.slug);
  const { name } = team;
  return { team, waiting: team.abilities.manage ? await openReports(actor, team.id) : 0, title: i18nFor(context.locale)._(msg({ id: "teams.settings.pageTitle", message: `Settings of ${name} · Meridian` })) };
}

/** The settings of a team, for those who lead and coordinate it and for administrators. */
export default function TeamSettings() {
  const { team, waiting } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  useTeamLife(team.id);
  return (
    <Page header={(
      <PageHeader
        title={<Trans id="teams.settings">Settings</Trans>}
        above={<Breadcrumbs items={[{ to: "/teams", label: <Trans id="teams.directory.title">Teams</Trans> }, { to: `/teams/${team.slug}`, label: <bdi lang={team.lang}>{team.name}</bdi> }]} />}
        tabs={<SettingsTabs team={team} openReports={waiting} pathname={pathname.replace(/\/$/, "")} />}
      />
    )}>
      <Outlet />
    </Page>
  );
}
