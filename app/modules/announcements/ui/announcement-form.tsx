import { getFormProps, useForm, type FieldMetadata, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxAnnouncementText, maxAnnouncementTitle, type AudienceChoice } from "../contract";
import { useAudienceWords } from "./use-audience-words";
import { useErrorTexts } from "./use-error-texts";

interface Fields {
  audience: string;
  expiresOn: string;
  texts: Record<Locale, { title: string; text: string }>;
}

interface AnnouncementFormProps {
  choices: AudienceChoice[];
  /** chosen at first */
  audience: string | undefined;
  submissionId: string;
  expiresOn: string;
  /** the writer's own language, whose fields stand open */
  main: Locale;
  result: SubmissionResult<string[]> | undefined;
}

/** A new announcement: to whom, until when, and the words in one language or several. */
export function AnnouncementForm({ choices, audience: chosen, submissionId, expiresOn: usual, main, result }: AnnouncementFormProps) {
  const { t } = useLingui();
  const inWords = useAudienceWords();
  const inSentences = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<Fields>({ id: "announcement", lastResult: result ?? null, defaultValue: { audience: chosen ?? "", expiresOn: usual } });
  const worded = (field: FieldMetadata<string>) => {
    const source = fieldProps(field);
    return { ...source, errors: inSentences(source.errors) };
  };
  const texts = fields.texts.getFieldset();
  const inOrder = [main, ...locales.filter((locale) => locale !== main)].map((locale) => {
    const parts = texts[locale].getFieldset();
    return { locale, title: worded(parts.title), text: worded(parts.text) };
  });
  const [audience, expiresOn] = [worded(fields.audience), worded(fields.expiresOn)];
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <ErrorSummary fields={[audience, ...inOrder.flatMap(({ title, text }) => [title, text]), expiresOn]} />
      <input type="hidden" name="submissionId" value={submissionId} />
      <input type="hidden" name="main" value={main} />
      <Select {...audience} label={t({ id: "announcements.field.audience", message: "To whom" })} empty={t({ id: "announcements.field.choose", message: "Choose" })} options={choices.map((choice) => ({ value: choice.value, label: inWords(choice.audience) }))} />
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-lg font-semibold"><Trans id="announcements.field.words">Words</Trans></legend>
        <p className="text-sm text-ink-muted"><Trans id="announcements.field.wordsHint">Everybody reads their own language where you write it, else English, else what there is.</Trans></p>
        {inOrder.map(({ locale, title, text }) => {
          const language = endonyms[locale];
          const open = locale === main || Boolean(title.defaultValue ?? text.defaultValue ?? title.errors ?? text.errors);
          return (
            <Disclosure key={locale} open={open} summary={<span lang={locale}>{language}</span>}>
              <div className="grid gap-4 border-s-2 border-line ps-4">
                <TextField {...title} lang={locale} autoComplete="off" maxLength={maxAnnouncementTitle} label={t({ id: "announcements.field.title", message: `Title (${language})` })} />
                <TextArea {...text} lang={locale} rows={5} maxLength={maxAnnouncementText} label={t({ id: "announcements.field.text", message: `Text (${language})` })} />
              </div>
            </Disclosure>
          );
        })}
      </fieldset>
      <TextField {...expiresOn} type="date" label={t({ id: "announcements.field.expiresOn", message: "Stands until the end of" })} hint={t({ id: "announcements.field.expiresHint", message: "Then it leaves everybody’s Today and stays in the archive." })} />
      <div><Button pending={pending}><Trans id="announcements.submit">Announce it</Trans></Button></div>
    </Form>
  );
}
