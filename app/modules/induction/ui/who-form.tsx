import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { everybodyHref } from "~/modules/teams/contract";
import { Button } from "~/ui/button";
import { fieldProps } from "~/ui/field-props";
import { Suggesting } from "~/ui/suggestions/suggesting";
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

/** Names somebody, for one purpose. */
export function WhoForm({ id, label, hint, button, intent, lastResult }: WhoFormProps) {
  const errorTexts = useErrorTexts();
  const [form, fields] = useForm<{ who: string }>({ id, lastResult });
  const who = fieldProps(fields.who);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-4">
      {intent ? <input type="hidden" name="intent" value={intent} /> : null}
      <Suggesting from={everybodyHref} names="whole"><TextField {...who} errors={errorTexts(who.errors)} required label={label} hint={hint} autoComplete="off" maxLength={254} /></Suggesting>
      <div><Button tone="quiet">{button}</Button></div>
    </Form>
  );
}
