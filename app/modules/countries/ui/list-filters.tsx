import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { SearchField } from "~/ui/search-field";
import { Select } from "~/ui/select";

interface ListFiltersProps {
  q: string;
  show: string | undefined;
  /** the list one is on, kept in the address */
  list?: string | undefined;
}

/** Finds a country by name and narrows the list down. */
export function ListFilters({ q, show, list }: ListFiltersProps) {
  const { t } = useLingui();
  return (
    <Form role="search" method="get" aria-label={t({ id: "countries.find.label", message: "Find a country" })} className="flex flex-wrap items-end gap-3">
      {list === undefined ? null : <input type="hidden" name="list" value={list} />}
      <div className="min-w-0 grow basis-60"><SearchField label={t({ id: "countries.find", message: "Country" })} placeholder={t({ id: "countries.find", message: "Country" })} defaultValue={q} /></div>
      <Select
        name="show"
        label={t({ id: "countries.show", message: "Show" })}
        defaultValue={show}
        empty={t({ id: "countries.show.all", message: "All countries" })}
        options={[
          { value: "non-resident", label: t({ id: "countries.show.nonResident", message: "Without an office" }) },
          { value: "fragile", label: t({ id: "countries.show.fragile", message: "Fragile situations" }) },
        ]}
      />
      <Button tone="quiet"><Trans id="countries.show.submit">Show</Trans></Button>
    </Form>
  );
}
