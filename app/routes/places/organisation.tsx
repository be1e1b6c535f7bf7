import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { organisationTree } from "~/modules/places/organisation-tree.server";
import { OfficeTree } from "~/modules/places/ui/office-tree";
import { PlacesTabs } from "~/modules/places/ui/places-tabs";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["places"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "places.organisation.pageTitle", message: "Organisation · Meridian" }));
  return { title, offices: await answer(() => organisationTree(actor, context.locale)) };
}

/** The offices as they answer to each other. */
export default function Organisation() {
  const { offices } = useLoaderData<typeof loader>();
  return (
    <Page header={<PageHeader title={<Trans id="places.organisation">Organisation</Trans>} lead={<Trans id="places.organisation.lead">Every office below the one it answers to, with how many people work there.</Trans>} tabs={<PlacesTabs here="organisation" />} />}>
      <OfficeTree offices={offices} />
    </Page>
  );
}
