import type { ComponentProps } from "react";
import { describedBy, Field, type FieldFrame } from "./field";

type TextFieldProps = FieldFrame & Omit<ComponentProps<"input">, "className" | "id" | "name"> & { id?: string; name: string };

/** Addresses and numbers read left to right in every language; the rest goes as it is typed. */
const leftToRight = ["email", "url", "tel", "number", "date", "time"];

/** One line of text. Direction follows what is typed. */
export function TextField({ label, hint, errors, optional, labelHidden, id, type = "text", ...rest }: TextFieldProps) {
  const fieldId = id ?? rest.name;
  return (
    <Field id={fieldId} {...{ label, hint, errors, optional, labelHidden }}>
      <input placeholder=" " dir={leftToRight.includes(type) ? "ltr" : "auto"} {...rest} {...describedBy(fieldId, hint, errors)} id={fieldId} type={type} className="control" />
    </Field>
  );
}
