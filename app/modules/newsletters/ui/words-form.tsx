import { getFormProps, useForm, type FieldMetadata, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxIntro, maxIssueTitle } from "../contract";
import { useErrorTexts } from "./use-error-texts";

type Texts = Record<Locale, { title: string; intro: string }>;

interface WordsFormProps {
  texts: Texts;
  /** the editor's own language, whose fields stand open */
  main: Locale;
  result: SubmissionResult<string[]> | undefined;
}

/** Title and opening words of an issue, in one language or several. */
export function WordsForm({ texts: stored, main, result }: WordsFormProps) {
  const { t } = useLingui();
  const inSentences = useErrorTexts();
  const [form, fields] = useForm<{ texts: Texts }>({ id: "words", lastResult: result ?? null, defaultValue: { texts: stored } });
  const texts = fields.texts.getFieldset();
  const worded = (field: FieldMetadata<string>) => {
    const source = fieldProps(field);
    return { ...source, errors: inSentences(source.errors) };
  };
  const inOrder = [main, ...locales.filter((locale) => locale !== main)].map((locale) => {
    const parts = texts[locale].getFieldset();
    return { locale, title: worded(parts.title), intro: worded(parts.intro) };
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-3">
      <ErrorSummary fields={inOrder.flatMap(({ title, intro }) => [title, intro])} />
      {inOrder.map(({ locale, title, intro }) => {
        const language = endonyms[locale];
        return (
          <Disclosure key={locale} open={locale === main || Boolean(title.defaultValue || intro.defaultValue || title.errors || intro.errors)} summary={<span lang={locale}>{language}</span>}>
            <div className="grid gap-4 border-s-2 border-line ps-4">
              <TextField {...title} lang={locale} maxLength={maxIssueTitle} autoComplete="off" label={t({ id: "newsletters.words.title", message: `Title (${language})` })} />
              <TextArea {...intro} lang={locale} rows={4} maxLength={maxIntro} label={t({ id: "newsletters.words.intro", message: `Opening words (${language})` })} />
            </div>
          </Disclosure>
        );
      })}
      <div><Button tone="quiet" name="intent" value="words"><Trans id="newsletters.words.save">Save the words</Trans></Button></div>
    </Form>
  );
}
