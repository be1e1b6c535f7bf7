import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { Locale } from "~/platform/i18n/locales";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps, type FieldSource } from "~/ui/field-props";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { ChecklistView } from "../checklist-view.server";
import { detailMaxLength, dues, textMaxLength } from "../contract";
import { useDueWords, useErrorTexts } from "./use-induction-words";

interface StepFormProps {
  /** the step that is changed; without one, a new step */
  step: ChecklistView["steps"][number] | undefined;
  language: Locale;
  cancelHref: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One step in one language: what to do, why or how, when it is due, and what it opens. */
export function StepForm({ step, language, cancelHref, lastResult }: StepFormProps) {
  const { t } = useLingui();
  const words = useDueWords();
  const me = "{me}";
  const errorTexts = useErrorTexts();
  const stored = { text: step?.text ?? "", detail: step?.detail ?? "", due: step?.due ?? "first_week", href: step?.href ?? "" };
  const [form, fields] = useForm<typeof stored>({ id: "step", lastResult, defaultValue: stored });
  const worded = (source: FieldSource) => ({ ...source, errors: errorTexts(source.errors) });
  const [text, detail, due, href] = [fields.text, fields.detail, fields.due, fields.href].map((field) => worded(fieldProps<unknown>(field)));
  if (!text || !detail || !due || !href) return null;
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <ErrorSummary fields={[text, detail, due, href]} />
      <input type="hidden" name="intent" value="save-step" />
      <input type="hidden" name="language" value={language} />
      {step ? <input type="hidden" name="step" value={step.id} /> : null}
      <TextField {...text} lang={language} required maxLength={textMaxLength} label={t({ id: "induction.step.text", message: "What to do, in one line" })} />
      <TextArea {...detail} lang={language} optional rows={3} maxLength={detailMaxLength} label={t({ id: "induction.step.detail", message: "Why, or how" })} />
      <Select {...due} label={t({ id: "induction.step.due", message: "Due" })} options={dues.map((value) => ({ value, label: words[value] }))} />
      <TextField {...href} optional dir="ltr" label={t({ id: "induction.step.href", message: "What it opens" })} hint={t({ id: "induction.step.hrefHint", message: `The address of a page, document, thread or person of Meridian, as your browser shows it; ${me} in it stands for the newcomer’s own handle` })} />
      <div className="flex flex-wrap gap-3">
        <Button tone="primary">{step ? <Trans id="induction.step.save">Save the step</Trans> : <Trans id="induction.step.add">Add the step</Trans>}</Button>
        {step ? <LinkButton to={cancelHref}><Trans id="induction.step.cancel">Cancel</Trans></LinkButton> : null}
      </div>
    </Form>
  );
}
