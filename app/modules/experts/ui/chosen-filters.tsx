import { useLingui } from "@lingui/react/macro";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { RemovableTag } from "~/ui/tag";
import type { ExpertFilters } from "../contract";
import type { ChosenNames } from "../filter-options.server";
import { directoryAddress } from "./directory-address";

interface ChosenFiltersProps {
  filters: ExpertFilters;
  chosen: ChosenNames;
}

/** What the list is narrowed to, each with the way to the list without it. */
export function ChosenFilters({ filters, chosen }: ChosenFiltersProps) {
  const { t } = useLingui();
  const regions = useRegionNames();
  const { page: _page, ...others } = filters;
  const { level, region } = filters;
  const { country } = chosen;
  const labels = {
    term: chosen.term,
    language: chosen.language,
    level: level && t({ id: "experts.chosen.level", message: `spoken from ${level}` }),
    region: region && regions[region],
    office: chosen.office,
    country: country && t({ id: "experts.chosen.country", message: `worked in ${country}` }),
  };
  return (
    <>
      {Object.entries(labels).map(([name, label]) => (label
        ? <RemovableTag key={name} removeLabel={t({ id: "experts.chosen.remove", message: `Remove the filter: ${label}` })} removeTo={directoryAddress({ ...others, [name]: undefined })}>{label}</RemovableTag>
        : null))}
    </>
  );
}
