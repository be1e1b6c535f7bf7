import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { isLocale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { maxTitleLength, type ThreadKind } from "../../contract";
import type { ThreadSettingsView } from "../../thread-settings-view.server";
import { LanguageSelect } from "../language-select";
import { chosenIn, TermFields } from "./term-fields";
import { useKindWords } from "../use-discussion-words";
import { useErrorTexts } from "../use-error-texts";

interface ChangedFields {
  kind: ThreadKind;
  title: string;
  language: string;
  terms: string[];
}

/** What a thread is called, what it is, what it is about and in which language it began. */
export function ChangeThreadForm({ view, lastResult, pending }: { view: ThreadSettingsView; lastResult: SubmissionResult<string[]> | undefined; pending: boolean }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const words = useKindWords();
  const { kind, title, language, termIds } = view;
  const [form, fields] = useForm<ChangedFields>({ lastResult, defaultValue: { kind, title, language, terms: termIds } });
  const props = {
    title: { ...fieldProps(fields.title), errors: errorTexts("title", fields.title.errors) },
    kind: { ...fieldProps(fields.kind), errors: errorTexts("kind", fields.kind.errors) },
    terms: { ...fieldProps(fields.terms), errors: errorTexts("terms", fields.terms.errors) },
    language: { id: fields.language.id, errors: errorTexts("language", fields.language.errors) },
  };
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-read gap-5">
      <ErrorSummary fields={[props.title, props.kind, props.terms, props.language]} />
      <input type="hidden" name="intent" value="change" />
      <TextField {...props.title} label={t({ id: "discussion.start.titleLabel", message: "Title" })} hint={t({ id: "discussion.change.titleHint", message: "Links to the thread go on working" })} maxLength={maxTitleLength} required />
      <RadioGroup {...props.kind} label={t({ id: "discussion.start.kind", message: "Kind" })} options={view.kinds.map((one) => ({ value: one, label: words[one] }))} />
      <TermFields field={props.terms} chosen={chosenIn(fields.terms.initialValue)} near={view.near} terms={view.terms} />
      <LanguageSelect {...props.language} label={t({ id: "discussion.list.language", message: "Language of the thread" })} defaultValue={isLocale(fields.language.initialValue) ? fields.language.initialValue : language} />
      <div><Button pending={pending}><Trans id="discussion.change.save">Save</Trans></Button></div>
    </Form>
  );
}
