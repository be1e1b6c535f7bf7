import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { compareView } from "~/modules/experts/compare-view.server";
import { askedNeed } from "~/modules/experts/need/asked-need.server";
import { needHref } from "~/modules/experts/need/need-address";
import { ComparePeople } from "~/modules/experts/ui/compare-people";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const handles = searchParams.getAll("people").flatMap((value) => value.split(","));
  const need = await askedNeed(actor, searchParams);
  const people = await compareView(actor, context.locale, handles, need);
  const title = i18nFor(context.locale)._(msg({ id: "experts.compare.pageTitle", message: "Compare people · Meridian" }));
  return { title, people, back: need ? needHref(need) : "/experts" };
}

export default function Compare() {
  const { people, back } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="experts.compare.title">Compare people</Trans>} above={<Breadcrumbs items={[{ to: back, label: <Trans id="experts.title">Experts</Trans> }]} />} />}>
      {people.length > 0 ? <ComparePeople people={people} /> : (
        <EmptyState title={<Trans id="experts.compare.none">Nobody is chosen</Trans>}><Trans id="experts.compare.none.lead">Mark up to four people in a list of the directory, then compare them here.</Trans></EmptyState>
      )}
    </Page>
  );
}
