import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mapThemes, type MapTheme } from "~/modules/places/contract";
import { PlacesTabs } from "~/modules/places/ui/places-tabs";
import { WorldMap } from "~/modules/places/ui/world-map";
import { WorldTable } from "~/modules/places/ui/world-table";
import { worldView } from "~/modules/places/world-view.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Tabs } from "~/ui/tabs";

export const handle = { areas: ["places", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = new URL(request.url).searchParams.get("by");
  const theme = mapThemes.find((one) => one === asked) ?? "people";
  const title = i18nFor(context.locale)._(msg({ id: "places.pageTitle", message: "Places · Meridian" }));
  return { title, theme, countries: await answer(() => worldView(actor, context.locale)) };
}

/** Where the organisation is: a map, and the same as tables. */
export default function World() {
  const { theme, countries } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="places.title">Places</Trans>} lead={<Trans id="places.lead">Where the organisation has offices, where its people work, and from where every country is looked after.</Trans>} tabs={<PlacesTabs here="map" />} />}>
      <ThemeTabs theme={theme} />
      <WorldMap countries={countries} theme={theme} />
      <Section id="table" title={<Trans id="places.table">Country by country</Trans>}><WorldTable countries={countries} /></Section>
    </Page>
  );
}

function ThemeTabs({ theme }: { theme: MapTheme }) {
  const { t } = useLingui();
  const labels: Record<MapTheme, string> = {
    offices: t({ id: "places.by.offices", message: "Offices" }),
    people: t({ id: "places.by.people", message: "People" }),
    coverage: t({ id: "places.by.coverage", message: "Coverage" }),
  };
  return <Tabs label={t({ id: "places.by", message: "Shaded by" })} items={mapThemes.map((one) => ({ to: one === "people" ? "/places" : `/places?by=${one}`, label: labels[one], current: one === theme }))} />;
}
