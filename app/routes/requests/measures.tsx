import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { requestMeasures } from "~/modules/requests/request-measures.server";
import { MeasuresTable } from "~/modules/requests/ui/measures-table";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["requests", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "requests.measures.pageTitle", message: "Progress of requests · Meridian" }));
  return { title, measures: await requestMeasures(actor, context.locale) };
}

export default function Measures() {
  const { measures } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const regions = useRegionNames();
  const { byTeam, byRegion } = measures;
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="requests.measures">Progress of requests</Trans>} above={<Breadcrumbs items={[{ to: "/requests", label: <Trans id="requests.title">Requests</Trans> }]} />} />}>
      {byTeam.length === 0 ? <EmptyState title={<Trans id="requests.measures.none">Nothing to measure yet</Trans>}><Trans id="requests.measures.noneText">Once requests are sent, this tells how long they take by team and region.</Trans></EmptyState> : (
        <>
          <MeasuresTable caption={t({ id: "requests.measures.byTeam", message: "By the team that answers" })} first={t({ id: "requests.filter.team", message: "Team" })} lines={byTeam.map(({ name, ...line }) => ({ label: name, ...line }))} />
          <MeasuresTable caption={t({ id: "requests.measures.byRegion", message: "By the region that asks" })} first={t({ id: "requests.measures.region", message: "Region" })} lines={byRegion.map(({ region, ...line }) => ({ label: regions[region], ...line }))} />
        </>
      )}
    </Page>
  );
}
