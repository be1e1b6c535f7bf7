import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { regions } from "~/modules/organisation/contract";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { fewPeople, isShort } from "~/modules/places/contract";
import { coverageMatrix } from "~/modules/places/coverage-matrix.server";
import { PlacesTabs } from "~/modules/places/ui/places-tabs";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Badge } from "~/ui/badge";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["places", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "places.coverage.pageTitle", message: "Who knows what where · Meridian" }));
  return { title, fields: await answer(() => coverageMatrix(actor, context.locale)) };
}

/** Fields against regions: where a question finds many who know, and where few. */
export default function Coverage() {
  const { fields } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const names = useRegionNames();
  const head = [t({ id: "places.coverage.field", message: "Field" }), ...regions.map((region) => names[region]), t({ id: "places.coverage.all", message: "All" })];
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="places.coverage">Who knows what where</Trans>} lead={<Trans id="places.coverage.lead">How many colleagues know a field well in each region: at advanced or reference level, by their duty station. Fewer than {fewPeople} is marked as few; below stands how often the field was asked for there in the last year, marked where it was more often than there are people.</Trans>} tabs={<PlacesTabs here="coverage" />} />}>
      <Table caption={t({ id: "places.coverage", message: "Who knows what where" })} captionHidden head={head}>
        {fields.map(({ id, label, people, all, requests }) => (
          <tr key={id}>
            <th scope="row" className="font-medium"><TextLink quiet to={`/experts?term=${id}`}>{label}</TextLink></th>
            {people.map((count, index) => <Cell key={regions[index]} people={count} requests={requests[index] ?? 0} href={`/experts?term=${id}&region=${regions[index] ?? ""}`} />)}
            <td className="font-semibold tabular-nums">{all}</td>
          </tr>
        ))}
      </Table>
    </Page>
  );
}

/** How many people know a field in a region, and how often it was asked for there. */
function Cell({ people, requests, href }: { people: number; requests: number; href: string }) {
  return (
    <td className="tabular-nums">
      <TextLink quiet to={href}>{people}</TextLink>
      {people < fewPeople ? <> <Badge tone="caution">{people === 0 ? <Trans id="places.coverage.nobody">nobody</Trans> : <Trans id="places.coverage.few">few</Trans>}</Badge></> : null}
      {requests > 0 ? <span className="block text-ink-muted"><Plural id="places.coverage.requests" value={requests} one="# request" other="# requests" /></span> : null}
      {isShort(requests, people) ? <Badge tone="critical"><Trans id="places.coverage.short">more asked than people</Trans></Badge> : null}
    </td>
  );
}
