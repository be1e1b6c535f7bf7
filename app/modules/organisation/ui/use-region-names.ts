import { useLingui } from "@lingui/react/macro";
import type { Region } from "../contract";

/** The names of the regions of the field structure, in the reader's language. */
export function useRegionNames(): Record<Region, string> {
  const { t } = useLingui();
  return {
    HQ: t({ id: "organisation.region.headquarters", message: "Headquarters" }),
    AF: t({ id: "organisation.region.africa", message: "Africa" }),
    AM: t({ id: "organisation.region.americas", message: "Americas" }),
    AR: t({ id: "organisation.region.arabStates", message: "Arab States" }),
    AP: t({ id: "organisation.region.asiaPacific", message: "Asia and the Pacific" }),
    EU: t({ id: "organisation.region.europe", message: "Europe and Central Asia" }),
  };
}
