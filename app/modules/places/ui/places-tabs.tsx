import { useLingui } from "@lingui/react/macro";
import { Tabs } from "~/ui/tabs";

/** The pages on places, in the header of each. */
export function PlacesTabs({ here }: { here: "map" | "organisation" | "coverage" }) {
  const { t } = useLingui();
  const items = [
    { to: "/places", label: t({ id: "places.tab.map", message: "Map" }), current: here === "map" },
    { to: "/organisation", label: t({ id: "places.tab.organisation", message: "Organisation" }), current: here === "organisation" },
    { to: "/places/coverage", label: t({ id: "places.tab.coverage", message: "Who knows what where" }), current: here === "coverage" },
    { to: "/countries", label: t({ id: "places.tab.countries", message: "Countries" }) },
  ];
  return <Tabs label={t({ id: "places.tabs", message: "Places" })} items={items} />;
}
