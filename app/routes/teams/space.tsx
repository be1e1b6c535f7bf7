import { msg } from "@lingui/core/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { teamSpaceView } from "~/modules/teams/team-space-view.server";
import { SpaceHeader } from "~/modules/teams/ui/space-header";
import { SpaceProblem } from "~/modules/teams/ui/space-problem";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const team = await answer(() => teamSpaceView(actor, params.slug ?? "", context.locale));
  const name = team.name;
  const title = i18nFor(context.locale)._(msg({ id: "teams.space.pageTitle", message: `${name} · Meridian` }));
  return { title, team };
}

export default function TeamSpace() {
  const { team } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  return (
    <Page width="wide" header={<SpaceHeader team={team} pathname={pathname.replace(/\/$/, "")} />}>
      <SpaceProblem problem={new URLSearchParams(search).get("problem")} slug={team.slug} />
      <Outlet />
    </Page>
  );
}
