import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useStepForm } from "~/ui/forms/use-step-form";
import { Select, type SelectOption } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { termLabelMaxLength } from "../taxonomy-contract";
import { useTermErrors } from "./use-directory-words";

const names = [...locales.map((locale) => `label_${locale}` as const), "synonyms"] as const;

interface TermFormProps {
  intent: "save" | "add";
  label: Partial<Record<Locale, string>>;
  synonyms: string[];
  submit: ReactNode;
  result: SubmissionResult<string[]> | undefined;
}

/** A term's labels in six languages, and its synonyms, one a line. */
export function TermForm({ intent, label, synonyms, submit, result }: TermFormProps) {
  const { t } = useLingui();
  const { form, fields } = useStepForm(`term-${intent}`, result, names, useTermErrors());
  return (
    <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2"><ErrorSummary fields={Object.values(fields)} /></div>
      {locales.map((locale) => (
        <TextField key={locale} {...fields[`label_${locale}`]} lang={locale} dir="auto" maxLength={termLabelMaxLength} defaultValue={result ? (fields[`label_${locale}`].defaultValue ?? "") : (label[locale] ?? "")} label={endonyms[locale]} />
      ))}
      <div className="sm:col-span-2"><TextArea {...fields.synonyms} optional dir="auto" rows={4} defaultValue={result ? (fields.synonyms.defaultValue ?? "") : synonyms.join("\n")} label={t({ id: "directory.term.synonyms", message: "Synonyms and acronyms" })} hint={t({ id: "directory.term.synonymsHint", message: "One a line, in any language; people are found by them." })} /></div>
      <div className="sm:col-span-2"><Button tone="primary" name="intent" value={intent}>{submit}</Button></div>
    </Form>
  );
}

/** Merging a term into another of its level; what says it will say the other. */
export function MergeTerm({ others, result }: { others: SelectOption[]; result: SubmissionResult<string[]> | undefined }) {
  const { t } = useLingui();
  const { form, fields } = useStepForm("term-merge", result, ["into", "reason"], useTermErrors());
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-4">
      <ErrorSummary fields={Object.values(fields)} />
      <Select {...fields.into} label={t({ id: "directory.term.into", message: "The term that stays" })} options={others} empty={t({ id: "directory.edit.choose", message: "Choose" })} />
      <TextField {...fields.reason} optional dir="auto" label={t({ id: "directory.term.reason", message: "Why" })} hint={t({ id: "directory.term.reasonHint", message: "It stands in the audit log." })} />
      <div><Button tone="danger" name="intent" value="merge"><Trans id="directory.term.merge">Merge</Trans></Button></div>
    </Form>
  );
}
