import type { ComponentProps } from "react";
import { describedBy, Field, type FieldFrame } from "./field";

export interface SelectOption {
  value: string;
  label: string;
}

type SelectProps = FieldFrame &
  Omit<ComponentProps<"select">, "className" | "id" | "name" | "children"> & {
    id?: string;
    name: string;
    options: SelectOption[];
    /** the first choice, with an empty value: "Any region" */
    empty?: string;
  };

/** A native select: works everywhere, with every keyboard and on every phone. */
export function Select({ label, hint, errors, optional, labelHidden, id, options, empty, ...rest }: SelectProps) {
  const fieldId = id ?? rest.name;
  return (
    <Field id={fieldId} {...{ label, hint, errors, optional, labelHidden }}>
      <select {...rest} {...describedBy(fieldId, hint, errors)} id={fieldId} className="control">
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Field>
  );
}
