import type { FieldMetadata } from "@conform-to/react";

/** What every field of app/ui takes from a form: conform's metadata, or the same by hand. */
export interface FieldSource {
  id: string;
  name: string;
  form?: string;
  defaultValue?: string;
  errors?: string[];
  required?: boolean;
  minLength?: number;
  maxLength?: number;
}

/** Turns conform's metadata of a field into props: `<TextField {...fieldProps(fields.email)} label=… />`. */
export function fieldProps<Value>(field: FieldMetadata<Value>): FieldSource {
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    defaultValue: typeof field.initialValue === "string" ? field.initialValue : undefined,
    errors: field.errors,
    required: field.required,
    minLength: field.minLength,
    maxLength: field.maxLength,
  };
}

/** The same, with the codes of its errors turned into sentences. */
export function wordedField<Value>(field: FieldMetadata<Value>, inWords: (codes: string[] | undefined) => string[] | undefined): FieldSource {
  const source = fieldProps(field);
  return { ...source, errors: inWords(source.errors) };
}
