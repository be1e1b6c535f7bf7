import type { ReactNode } from "react";
import { describedBy, ErrorText, HintText, type FieldFrame } from "./field";

interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface RadioGroupProps extends Pick<FieldFrame, "label" | "hint" | "errors"> {
  id?: string;
  name: string;
  form?: string;
  options: RadioOption[];
  defaultValue?: string;
  required?: boolean;
}

/** One of a few, each with room to say what it means. */
export function RadioGroup({ label, hint, errors, id, name, form, options, defaultValue, required }: RadioGroupProps) {
  const groupId = id ?? name;
  return (
    <fieldset id={groupId} className="grid gap-1.5" aria-describedby={describedBy(groupId, hint, errors)["aria-describedby"]}>
      <legend className="mb-1 font-medium">{label}</legend>
      {hint ? <HintText id={`${groupId}-description`}>{hint}</HintText> : null}
      <ErrorText id={`${groupId}-error`} errors={errors} />
      {options.map((option) => (
        <label key={option.value} className="flex items-start gap-2.5 py-1 touch:py-2.5">
          <input type="radio" className="mt-0.75 size-4.5 shrink-0" {...{ name, form, required }} value={option.value} defaultChecked={option.value === defaultValue} />
          <span>
            {option.label}
            {option.hint ? <span className="block text-sm text-ink-muted">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
