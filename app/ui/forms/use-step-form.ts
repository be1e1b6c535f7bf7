import { useForm, type SubmissionResult } from "@conform-to/react";
import { fieldProps, type FieldSource } from "../field-props";

/**
 * One small form of a page with several: its fields by name, with errors in words and what was typed
 * kept. `id` tells it from the page's others, `inWords` turns the schema's codes into sentences, `stored` is what the
 * fields hold at first.
 */
export function useStepForm<Name extends string>(
  id: string,
  result: SubmissionResult<string[]> | undefined,
  names: readonly Name[],
  inWords: (codes: string[] | undefined) => string[] | undefined,
  stored?: Record<Name, string>,
) {
  const [form, fields] = useForm<Record<string, string>>({ id, lastResult: result, ...(stored ? { defaultValue: stored } : {}) });
  const entries = names.map((name) => {
    const source: FieldSource = fields[name] ? fieldProps(fields[name]) : { id: `${id}-${name}`, name };
    return [name, { ...source, errors: inWords(source.errors) }] as const;
  });
  return { form, errors: inWords(form.errors), fields: Object.fromEntries(entries) as Record<Name, FieldSource> };
}
