import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SearchField } from "~/ui/search-field";
import { Select, type SelectOption } from "~/ui/select";
import { cefrLevels, regions, type ExpertFilters } from "../contract";
import { useExpertLabels } from "./use-labels";

interface DirectoryFormProps {
  filters: ExpertFilters;
  options: { terms: SelectOption[]; offices: SelectOption[]; countries: string[]; languages: string[] };
}

const byLabel = (locale: string) => (one: SelectOption, other: SelectOption) => one.label.localeCompare(other.label, locale);

/** One box for what is needed, and filters below it. A plain GET form, so that every result has an address. */
export function DirectoryForm({ filters, options }: DirectoryFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const labels = useExpertLabels();
  const { q, page: _page, ...narrowing } = filters;
  const narrowed = Object.values(narrowing).filter(Boolean).length;
  const any = t({ id: "experts.filter.any", message: "Any" });
  const languages = options.languages.map((code) => ({ value: code, label: format.language(code) })).sort(byLabel(format.locale));
  const countries = options.countries.map((iso2) => ({ value: iso2, label: format.country(iso2) })).sort(byLabel(format.locale));
  const label = t({ id: "experts.search.label", message: "Who is needed?" });
  return (
    <Form role="search" method="get" className="grid gap-3">
      <SearchField label={label} placeholder={t({ id: "experts.search.placeholder", message: "actuary French Niger" })} defaultValue={q} large />
      <Disclosure open={narrowed > 0} summary={<Trans id="experts.filters">Narrow down by field, language, place</Trans>}>
        <div className="grid gap-4 py-2 sm:grid-cols-2 lg:grid-cols-3">
          <Select name="term" label={t({ id: "experts.filter.field", message: "Field" })} options={options.terms} empty={any} defaultValue={filters.term} />
          <Select name="language" label={t({ id: "experts.filter.language", message: "Language" })} options={languages} empty={any} defaultValue={filters.language} />
          <Select name="level" label={t({ id: "experts.filter.level", message: "Spoken at least at" })} options={cefrLevels.map((value) => ({ value, label: value }))} empty={any} defaultValue={filters.level} />
          <Select name="region" label={t({ id: "experts.filter.region", message: "Region of the duty station" })} options={regions.map((value) => ({ value, label: labels.regions[value] }))} empty={any} defaultValue={filters.region} />
          <Select name="office" label={t({ id: "experts.filter.office", message: "Duty station" })} options={options.offices} empty={any} defaultValue={filters.office} />
          <Select name="country" label={t({ id: "experts.filter.country", message: "Has worked in" })} options={countries} empty={any} defaultValue={filters.country} />
        </div>
        <div className="flex flex-wrap gap-3 py-2">
          <Button tone="primary"><Trans id="experts.filter.apply">Show people</Trans></Button>
          {narrowed > 0 || q ? <LinkButton to="/experts" tone="plain"><Trans id="experts.filter.clear">Clear all</Trans></LinkButton> : null}
        </div>
      </Disclosure>
    </Form>
  );
}
