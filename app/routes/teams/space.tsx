import { useLingui } from "@lingui/react/macro";
import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { keepsCountries } from "~/modules/countries/public.server";
import { openReports } from "~/modules/discussion/reports/open-reports.server";
import { keepsStandby } from "~/modules/standby/public.server";
import type { SpacePart } from "~/modules/teams/contract";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { teamSpaceView, type TeamSpaceView } from "~/modules/teams/team-space-view.server";
import { ArchivedNotice } from "~/modules/teams/ui/archived-notice";
import { SpaceCalls } from "~/modules/teams/ui/space-calls";
import { SpaceHeader } from "~/modules/teams/ui/space-header";
import { PinnedThings } from "~/modules/teams/ui/pinned-things";
import { hasDuties, ResponsibilitiesBeside } from "~/modules/teams/ui/responsibilities-beside";
import { SpaceProblem } from "~/modules/teams/ui/space-problem";
import { useTeamLife } from "~/modules/teams/ui/use-team-life";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const team = await answer(() => teamSpaceView(actor, params.slug ?? "", context.locale));
  leadToPresentAddress(request, params.slug, team.slug);
  // Who may not read the threads comes to know the team first, instead of to a closed door.
  if (!team.abilities.read && new URL(request.url).pathname === `/teams/${team.slug}`) throw redirect(`/teams/${team.slug}/about`);
  const [parts, waiting] = await Promise.all([team.abilities.read ? partsOf(team.slug) : [], team.abilities.manage ? openReports(actor, team.id) : 0]);
  return { title: `${team.name} · Meridian`, team, parts, waiting };
}

/** What this team has begun beside its threads and documents. */
async function partsOf(slug: string): Promise<SpacePart[]> {
  const [countries, standby] = await Promise.all([keepsCountries(slug), keepsStandby(slug)]);
  return [...(countries ? ["countries" as const] : []), ...(standby ? ["standby" as const] : [])];
}

export default function TeamSpace() {
  const { team, parts, waiting } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  useTeamLife(team.id);
  const { t } = useLingui();
  const beside = pathname.replace(/\/$/, "") === `/teams/${team.slug}` && hasDuties(team);
  return (
    <Page
      width="wide"
      aside={beside ? <ResponsibilitiesBeside team={team} /> : null}
      asideLabel={t({ id: "teams.duties.title", message: "Whom to turn to" })}
      header={<SpaceHeader team={team} parts={parts} openReports={waiting} pathname={pathname.replace(/\/$/, "")} />}
    >
      <ArchivedNotice team={team} />
      <SpaceCalls team={team} />
      <SpaceProblem problem={new URLSearchParams(search).get("problem")} slug={team.slug} />
      <PinnedThings pinned={pinnedHere(team, pathname)} />
      <Outlet />
    </Page>
  );
}

/** All that is pinned stands above the threads, the documents of it above the documents. */
function pinnedHere({ slug, pinned }: Pick<TeamSpaceView, "slug" | "pinned">, pathname: string) {
  const place = pathname.replace(/\/$/, "");
  if (place === `/teams/${slug}`) return pinned;
  return place === `/teams/${slug}/documents` ? pinned.filter(({ kind }) => kind === "document") : [];
}
