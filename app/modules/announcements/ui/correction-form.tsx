import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import type { Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { wordedField } from "~/ui/field-props";
import { allFields } from "~/ui/forms/in-languages";
import { LastDayField, TextFields, useTextFields, type TextsByLocale } from "./announcement-fields";
import { useErrorTexts } from "./use-error-texts";

interface CorrectionFormProps {
  announcement: { texts: Partial<TextsByLocale>; expiresOn: string };
  /** the writer's own language, whose fields come first */
  main: Locale;
  result: SubmissionResult<string[]> | undefined;
}

/** An announcement that stands, to be corrected: its words and its last day. */
export function CorrectionForm({ announcement, main, result }: CorrectionFormProps) {
  const inSentences = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<{ expiresOn: string; texts: TextsByLocale }>({ id: "correction", lastResult: result ?? null, defaultValue: announcement });
  const inOrder = useTextFields(fields.texts, main);
  const expiresOn = wordedField(fields.expiresOn, inSentences);
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <ErrorSummary fields={[...allFields(inOrder), expiresOn]} />
      <input type="hidden" name="main" value={main} />
      <TextFields inOrder={inOrder} main={main} />
      <LastDayField {...expiresOn} />
      <div><Button pending={pending}><Trans id="announcements.correct.save">Save the correction</Trans></Button></div>
    </Form>
  );
}
