import { useLingui } from "@lingui/react/macro";
import type { OfficeOption } from "~/modules/organisation/contract";

/** The kinds of office, in the reader's language. */
export function useOfficeTypes(): Record<OfficeOption["type"], string> {
  const { t } = useLingui();
  return {
    HQ: t({ id: "places.type.headquarters", message: "Headquarters" }),
    ITC: t({ id: "places.type.training", message: "Training centre" }),
    RO: t({ id: "places.type.regional", message: "Regional office" }),
    DWT: t({ id: "places.type.team", message: "Decent work team" }),
    "DWT/CO": t({ id: "places.type.teamAndCountry", message: "Decent work team and country office" }),
    CO: t({ id: "places.type.country", message: "Country office" }),
    LO: t({ id: "places.type.liaison", message: "Liaison office" }),
    PO: t({ id: "places.type.project", message: "Project office" }),
    NC: t({ id: "places.type.coordinator", message: "National coordination" }),
  };
}
