import { useLingui } from "@lingui/react/macro";
import { regions } from "~/modules/organisation/contract";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { Select } from "~/ui/select";
import { cefrLevels, type ExpertFilters } from "../contract";
import type { FilterOptions } from "../filter-options.server";

/** The filters of the directory, all of them optional. */
export function FilterFields({ filters, options }: { filters: ExpertFilters; options: FilterOptions }) {
  const { t } = useLingui();
  const regionNames = useRegionNames();
  const any = t({ id: "experts.filter.any", message: "Any" });
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      <Select name="term" label={t({ id: "experts.filter.field", message: "Field" })} options={options.terms} empty={any} defaultValue={filters.term} />
      <Select name="language" label={t({ id: "experts.filter.language", message: "Language" })} options={options.languages} empty={any} defaultValue={filters.language} />
      <Select name="level" label={t({ id: "experts.filter.level", message: "Spoken at least at" })} options={cefrLevels.map((value) => ({ value, label: value }))} empty={any} defaultValue={filters.level} />
      <Select name="region" label={t({ id: "experts.filter.region", message: "Region of the duty station" })} options={regions.map((value) => ({ value, label: regionNames[value] }))} empty={any} defaultValue={filters.region} />
      <Select name="office" label={t({ id: "experts.filter.office", message: "Duty station" })} options={options.offices} empty={any} defaultValue={filters.office} />
      <Select name="country" label={t({ id: "experts.filter.country", message: "Has worked in" })} options={options.countries} empty={any} defaultValue={filters.country} />
    </div>
  );
}
