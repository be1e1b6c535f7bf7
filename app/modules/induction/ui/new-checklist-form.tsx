import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { Locale } from "~/platform/i18n/locales";
import { endonyms, locales } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { fieldProps } from "~/ui/field-props";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { ChecklistList } from "../checklist-list.server";
import { textMaxLength } from "../contract";
import { useErrorTexts } from "./use-induction-words";

interface NewChecklistFormProps {
  scopes: ChecklistList["scopes"];
  locale: Locale;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Begins a checklist: what it is called, in which language, and for whom. */
export function NewChecklistForm({ scopes, locale, lastResult }: NewChecklistFormProps) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const [form, fields] = useForm<{ title: string; language: string; teamId: string }>({ id: "new-checklist", lastResult });
  const title = fieldProps(fields.title);
  const { errors: _errors, ...language } = fieldProps(fields.language);
  const { errors: _ofTeam, ...teamId } = fieldProps(fields.teamId);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-4">
      <TextField {...title} errors={errorTexts(title.errors)} required maxLength={textMaxLength} label={t({ id: "induction.checklist.title", message: "Title of the checklist" })} />
      <Select {...language} defaultValue={language.defaultValue ?? locale} label={t({ id: "induction.checklist.language", message: "Language you write in" })} options={locales.map((value) => ({ value, label: endonyms[value] }))} />
      <Select {...teamId} label={t({ id: "induction.checklist.for", message: "For newcomers of" })} options={scopes.teams} empty={scopes.forAll ? t({ id: "induction.checklist.forAll", message: "The whole organisation" }) : undefined} />
      <div><Button tone="quiet" name="intent" value="new-checklist"><Trans id="induction.checklist.begin">Begin the checklist</Trans></Button></div>
    </Form>
  );
}
