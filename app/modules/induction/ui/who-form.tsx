import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { fieldProps } from "~/ui/field-props";
import { TextField } from "~/ui/text-field";
import { useErrorTexts } from "./use-induction-words";

interface WhoFormProps {
  id: string;
  label: string;
  hint: string;
  button: ReactNode;
  intent?: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Names somebody by their address, for one purpose. */
export function WhoForm({ id, label, hint, button, intent, lastResult }: WhoFormProps) {
  const errorTexts = useErrorTexts();
  const [form, fields] = useForm<{ who: string }>({ id, lastResult });
  const who = fieldProps(fields.who);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-4">
      {intent ? <input type="hidden" name="intent" value={intent} /> : null}
      <TextField {...who} errors={errorTexts(who.errors)} required label={label} hint={hint} autoComplete="off" maxLength={254} />
      <div><Button tone="quiet">{button}</Button></div>
    </Form>
  );
}
