import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { allFields, fieldsInLanguages, InLanguages } from "~/ui/forms/in-languages";
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
export function NamesForm({ texts, main, result }: NamesFormProps) {
  const { t } = useLingui();
  const inSentences = useErrorTexts();
  const [form, fields] = useForm<{ texts: Texts }>({ id: "names", lastResult: result ?? null, defaultValue: { texts } });
  const inOrder = fieldsInLanguages(fields.texts, ["title", "purpose"], main, inSentences);
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-3">
      <ErrorSummary fields={allFields(inOrder)} />
      <input type="hidden" name="main" value={main} />
      <InLanguages inOrder={inOrder} main={main}>
        {({ title, purpose }, locale, language) => (
          <>
            <TextField {...title} lang={locale} maxLength={maxNewsletterTitle} autoComplete="off" label={t({ id: "newsletters.words.title", message: `Title (${language})` })} />
            <TextField {...purpose} lang={locale} maxLength={maxPurpose} autoComplete="off" label={t({ id: "newsletters.names.purpose", message: `What it is for (${language})` })} />
          </>
        )}
      </InLanguages>
      <div><Button><Trans id="newsletters.names.save">Save</Trans></Button></div>
    </Form>
  );
}
