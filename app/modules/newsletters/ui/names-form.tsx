import { getFormProps, useForm, type FieldMetadata, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { TextField } from "~/ui/text-field";
import { maxNewsletterTitle, maxPurpose } from "../contract";
import { useErrorTexts } from "./use-error-texts";

type Texts = Record<Locale, { title: string; purpose: string }>;

interface NamesFormProps {
  texts: Partial<Texts>;
  /** the editor's own language, whose fields stand open */
  main: Locale;
  result: SubmissionResult<string[]> | undefined;
}

/** What a newsletter is called and what for, in one language or several. */
export function NamesForm({ texts: stored, main, result }: NamesFormProps) {
  const { t } = useLingui();
  const inSentences = useErrorTexts();
  const [form, fields] = useForm<{ texts: Texts }>({ id: "names", lastResult: result ?? null, defaultValue: { texts: stored } });
  const texts = fields.texts.getFieldset();
  const worded = (field: FieldMetadata<string>) => {
    const source = fieldProps(field);
    return { ...source, errors: inSentences(source.errors) };
  };
  const inOrder = [main, ...locales.filter((locale) => locale !== main)].map((locale) => {
    const parts = texts[locale].getFieldset();
    return { locale, title: worded(parts.title), purpose: worded(parts.purpose) };
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-3">
      <ErrorSummary fields={inOrder.flatMap(({ title, purpose }) => [title, purpose])} />
      <input type="hidden" name="main" value={main} />
      {inOrder.map(({ locale, title, purpose }) => {
        const language = endonyms[locale];
        return (
          <Disclosure key={locale} open={locale === main || Boolean(title.defaultValue || purpose.defaultValue || title.errors || purpose.errors)} summary={<span lang={locale}>{language}</span>}>
            <div className="grid gap-4 border-s-2 border-line ps-4">
              <TextField {...title} lang={locale} maxLength={maxNewsletterTitle} autoComplete="off" label={t({ id: "newsletters.words.title", message: `Title (${language})` })} />
              <TextField {...purpose} lang={locale} maxLength={maxPurpose} autoComplete="off" label={t({ id: "newsletters.names.purpose", message: `What it is for (${language})` })} />
            </div>
          </Disclosure>
        );
      })}
      <div><Button><Trans id="newsletters.names.save">Save</Trans></Button></div>
    </Form>
  );
}
