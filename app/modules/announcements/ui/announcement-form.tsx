import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import type { Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { wordedField } from "~/ui/field-props";
import { allFields } from "~/ui/forms/in-languages";
import { Select } from "~/ui/select";
import type { AudienceChoice } from "../contract";
import { LastDayField, TextFields, useTextFields, type TextsByLocale } from "./announcement-fields";
import { useAudienceWords } from "./use-audience-words";
import { useErrorTexts } from "./use-error-texts";

interface Fields {
  audience: string;
  expiresOn: string;
  texts: TextsByLocale;
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
  const inOrder = useTextFields(fields.texts, main);
  const [audience, expiresOn] = [wordedField(fields.audience, inSentences), wordedField(fields.expiresOn, inSentences)];
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <ErrorSummary fields={[audience, ...allFields(inOrder), expiresOn]} />
      <input type="hidden" name="submissionId" value={submissionId} />
      <input type="hidden" name="main" value={main} />
      <Select {...audience} label={t({ id: "announcements.field.audience", message: "To whom" })} empty={t({ id: "announcements.field.choose", message: "Choose" })} options={choices.map((choice) => ({ value: choice.value, label: inWords(choice.audience) }))} />
      <TextFields inOrder={inOrder} main={main} />
      <LastDayField {...expiresOn} />
      <div><Button pending={pending}><Trans id="announcements.submit">Announce it</Trans></Button></div>
    </Form>
  );
}
