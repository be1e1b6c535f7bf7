import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorText } from "~/ui/field";
import { Select } from "~/ui/select";
import type { FieldSource } from "~/ui/field-props";
import type { TermOption } from "../team-terms.server";

interface FieldFieldsProps {
  field: FieldSource;
  /** ids chosen so far */
  chosen: string[];
  terms: TermOption[];
}

const placesToAdd = [0, 1, 2];

/** The fields of expertise a team covers: those chosen, to be taken away, and room for more. */
export function FieldFields({ field, chosen, terms }: FieldFieldsProps) {
  const { t } = useLingui();
  const labels = new Map(terms.map((term) => [term.id, term.label]));
  const options = terms.filter((term) => !chosen.includes(term.id)).map(({ id, label, level }) => ({ value: id, label: `${"– ".repeat(level - 1)}${label}` }));
  return (
    <fieldset id={field.id} className="grid gap-2">
      <legend className="mb-1 font-medium"><Trans id="teams.terms">Its field</Trans></legend>
      <p className="text-sm text-ink-muted"><Trans id="teams.terms.hint">The team is suggested to people who know these fields.</Trans></p>
      <ErrorText id={`${field.id}-error`} errors={field.errors} />
      <div className="flex flex-wrap gap-x-5">
        {chosen.map((id) => (
          <label key={id} className="flex items-start gap-2 py-1 touch:py-2.5">
            <input type="checkbox" name={field.name} value={id} defaultChecked className="mt-0.75 size-4.5 shrink-0" />
            <span>{labels.get(id) ?? id}</span>
          </label>
        ))}
      </div>
      <div className="grid gap-2 sm:grid-cols-3">
        {placesToAdd.map((place) => (
          <Select key={place} id={`${field.id}-${place}`} name={field.name} labelHidden label={t({ id: "teams.terms.add", message: "Add a field" })} empty={t({ id: "teams.terms.add", message: "Add a field" })} options={options} />
        ))}
      </div>
    </fieldset>
  );
}
