import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button, LinkButton } from "~/ui/button";
import { SearchField } from "~/ui/search-field";
import type { ExpertFilters } from "../contract";
import type { ChosenNames, FilterOptions } from "../filter-options.server";
import { ChosenFilters } from "./chosen-filters";
import { directoryAddress } from "./directory-address";
import { FilterFields } from "./filter-fields";

interface DirectoryFormProps {
  filters: ExpertFilters;
  chosen: ChosenNames;
  /** what to choose from, when the filters are open: they are long, so a page without them stays light */
  options: FilterOptions | null;
}

/** One box for what is needed, and filters on request. A plain GET form, so that every result has an address. */
export function DirectoryForm({ filters, chosen, options }: DirectoryFormProps) {
  const { t } = useLingui();
  const { q, page: _page, ...narrowing } = filters;
  const narrowed = Object.entries(narrowing).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return (
    <Form role="search" method="get" action="/experts" className="grid gap-4">
      <SearchField
        key={q} id="who" large defaultValue={q}
        label={t({ id: "experts.search.label", message: "Who is needed?" })}
        placeholder={t({ id: "experts.search.placeholder", message: "actuary French Niger" })}
      />
      {options ? (
        <>
          <FilterFields filters={filters} options={options} />
          <div className="flex flex-wrap gap-3">
            <Button tone="primary"><Trans id="experts.filter.apply">Show people</Trans></Button>
            <LinkButton to={directoryAddress({ q })} tone="plain"><Trans id="experts.filter.clear">Without filters</Trans></LinkButton>
          </div>
        </>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          {narrowed.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <ChosenFilters filters={filters} chosen={chosen} />
          <div className="-ms-2.5"><Button name="narrow" value="1" size="sm" tone="plain" icon="down">
            {narrowed.length > 0 ? <Trans id="experts.filters.change">Change filters</Trans> : <Trans id="experts.filters">Narrow down by field, language, place</Trans>}
          </Button></div>
        </div>
      )}
    </Form>
  );
}
