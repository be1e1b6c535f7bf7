import type { ComponentProps } from "react";
import { describedBy, ErrorText, HintText, type FieldFrame } from "./field";

type CheckboxProps = Pick<FieldFrame, "label" | "hint" | "errors"> & Omit<ComponentProps<"input">, "className" | "type" | "id" | "name"> & { id?: string; name: string };

/** One yes or no; the whole line can be pressed. */
export function Checkbox({ label, hint, errors, id, ...rest }: CheckboxProps) {
  const fieldId = id ?? rest.name;
  return (
    <div className="grid gap-1">
      <label className="flex items-start gap-2.5 py-1 touch:py-2.5">
        <input {...rest} {...describedBy(fieldId, hint, errors)} id={fieldId} type="checkbox" className="mt-0.75 size-4.5 shrink-0" />
        <span>{label}</span>
      </label>
      {hint ? <div className="ps-7"><HintText id={`${fieldId}-description`}>{hint}</HintText></div> : null}
      <ErrorText id={`${fieldId}-error`} errors={errors} />
    </div>
  );
}
