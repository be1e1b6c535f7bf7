import type { FieldMetadata } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Locale } from "~/platform/i18n/locales";
import type { FieldSource } from "~/ui/field-props";
import { fieldsInLanguages, InLanguages } from "~/ui/forms/in-languages";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxAnnouncementText, maxAnnouncementTitle } from "../contract";
import { useErrorTexts } from "./use-error-texts";

/** The words of an announcement in each language, as its forms hold them. */
export type TextsByLocale = Record<Locale, { title: string; text: string }>;

/** The fields of the languages, the writer's own first. */
export function useTextFields(field: FieldMetadata<TextsByLocale>, main: Locale) {
  return fieldsInLanguages(field, ["title", "text"], main, useErrorTexts());
}

/** Title and text in one language or several. */
export function TextFields({ inOrder, main }: { inOrder: ReturnType<typeof useTextFields>; main: Locale }) {
  const { t } = useLingui();
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-lg font-semibold"><Trans id="announcements.field.words">Words</Trans></legend>
      <p className="text-sm text-ink-muted"><Trans id="announcements.field.wordsHint">Everybody reads their own language where you write it, else English, else what there is.</Trans></p>
      <InLanguages inOrder={inOrder} main={main}>
        {({ title, text }, locale, language) => (
          <>
            <TextField {...title} lang={locale} autoComplete="off" maxLength={maxAnnouncementTitle} label={t({ id: "announcements.field.title", message: `Title (${language})` })} />
            <TextArea {...text} lang={locale} rows={5} maxLength={maxAnnouncementText} label={t({ id: "announcements.field.text", message: `Text (${language})` })} />
          </>
        )}
      </InLanguages>
    </fieldset>
  );
}

/** The last day on which it stands. */
export function LastDayField(field: FieldSource) {
  const { t } = useLingui();
  return <TextField {...field} type="date" label={t({ id: "announcements.field.expiresOn", message: "Stands until the end of" })} hint={t({ id: "announcements.field.expiresHint", message: "Then it leaves everybody’s Today and stays in the archive." })} />;
}
