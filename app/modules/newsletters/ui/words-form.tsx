import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { allFields, fieldsInLanguages, InLanguages } from "~/ui/forms/in-languages";
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
export function WordsForm({ texts, main, result }: WordsFormProps) {
  const { t } = useLingui();
  const inSentences = useErrorTexts();
  const [form, fields] = useForm<{ texts: Texts }>({ id: "words", lastResult: result ?? null, defaultValue: { texts } });
  const inOrder = fieldsInLanguages(fields.texts, ["title", "intro"], main, inSentences);
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-3">
      <ErrorSummary fields={allFields(inOrder)} />
      <InLanguages inOrder={inOrder} main={main}>
        {({ title, intro }, locale, language) => (
          <>
            <TextField {...title} lang={locale} maxLength={maxIssueTitle} autoComplete="off" label={t({ id: "newsletters.words.title", message: `Title (${language})` })} />
            <TextArea {...intro} lang={locale} rows={4} maxLength={maxIntro} label={t({ id: "newsletters.words.intro", message: `Opening words (${language})` })} />
          </>
        )}
      </InLanguages>
      <div><Button tone="quiet" name="intent" value="words"><Trans id="newsletters.words.save">Save the words</Trans></Button></div>
    </Form>
  );
}
