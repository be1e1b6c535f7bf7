import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorText } from "~/ui/field";
import type { FieldSource } from "~/ui/field-props";
import { Select } from "~/ui/select";
import { maxThreadTerms } from "../../threads-contract";

interface TermFieldsProps {
  field: FieldSource;
  /** ids chosen so far */
  chosen: string[];
  /** ids that are offered to be ticked: the team's own field */
  near: string[];
  terms: { id: string; label: string; level: number }[];
}

/** The terms of a form as it was begun, or as it came back; untouched places of it are nothing. */
export const chosenIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((term): term is string => typeof term === "string" && term !== "");

const placesToAdd = [0, 1, 2];

/** What a thread is about: the team's own terms to tick, and room for others. */
export function TermFields({ field, chosen, near, terms }: TermFieldsProps) {
  const { t } = useLingui();
  const labels = new Map(terms.map((term) => [term.id, term.label]));
  const ticked = [...new Set([...chosen, ...near])].filter((id) => labels.has(id));
  const others = terms.filter(({ id }) => !ticked.includes(id)).map(({ id, label, level }) => ({ value: id, label: `${"– ".repeat(level - 1)}${label}` }));
  const limit = maxThreadTerms;
  return (
    <fieldset id={field.id} className="grid gap-2">
      <legend className="mb-1 font-medium"><Trans id="discussion.terms">What it is about</Trans></legend>
      <p className="text-sm text-ink-muted"><Trans id="discussion.terms.hint">At most {limit}. Those who know these fields are told of an open question, and others find it.</Trans></p>
      <ErrorText id={`${field.id}-error`} errors={field.errors} />
      <div className="flex flex-wrap gap-x-5">
        {ticked.map((id) => (
          <label key={id} className="flex items-start gap-2 py-1 touch:py-2.5">
            <input type="checkbox" name={field.name} value={id} defaultChecked={chosen.includes(id)} className="mt-0.75 size-4.5 shrink-0" />
            <span>{labels.get(id)}</span>
          </label>
        ))}
      </div>
      <div className="grid gap-2 sm:grid-cols-3">
        {placesToAdd.map((place) => (
          <Select key={place} id={`${field.id}-${place}`} name={field.name} labelHidden label={t({ id: "discussion.terms.add", message: "Add a field" })} empty={t({ id: "discussion.terms.add", message: "Add a field" })} options={others} />
        ))}
      </div>
    </fieldset>
  );
}
