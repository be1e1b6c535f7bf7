import type { ComponentProps } from "react";
import { describedBy, Field, type FieldFrame } from "./field";

type TextAreaProps = FieldFrame & Omit<ComponentProps<"textarea">, "className" | "id" | "name"> & { id?: string; name: string };

/** Several lines; grows with what is typed where the browser can. Direction follows what is typed. */
export function TextArea({ label, hint, errors, optional, labelHidden, id, ...rest }: TextAreaProps) {
  const fieldId = id ?? rest.name;
  return (
    <Field id={fieldId} {...{ label, hint, errors, optional, labelHidden }}>
      <textarea placeholder=" " dir="auto" rows={4} {...rest} {...describedBy(fieldId, hint, errors)} id={fieldId} className="control" />
    </Field>
  );
}
