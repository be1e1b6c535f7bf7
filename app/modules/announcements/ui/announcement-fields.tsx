import type { FieldMetadata } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Disclosure } from "~/ui/disclosure";
import { fieldProps } from "~/ui/field-props";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxAnnouncementText, maxAnnouncementTitle } from "../contract";
import { useErrorTexts } from "./use-error-texts";

/** The words of an announcement in each language, as its forms hold them. */
export type TextsByLocale = Record<Locale, { title: string; text: string }>;

/** Turns a field of the form into what its part of the page needs, with the errors in sentences. */
export function useWordedField() {
  const inSentences = useErrorTexts();
  return (field: FieldMetadata<string>) => {
    const source = fieldProps(field);
    return { ...source, errors: inSentences(source.errors) };
  };
}

type Worded = ReturnType<ReturnType<typeof useWordedField>>;

/** The fields of the languages, the writer's own first. */
export function useTextFields(field: FieldMetadata<TextsByLocale>, main: Locale): { locale: Locale; title: Worded; text: Worded }[] {
  const worded = useWordedField();
  const texts = field.getFieldset();
  return [main, ...locales.filter((locale) => locale !== main)].map((locale) => {
    const parts = texts[locale].getFieldset();
    return { locale, title: worded(parts.title), text: worded(parts.text) };
  });
}

/** Title and text in one language or several; those that hold something stand open. */
export function TextFields({ inOrder, main }: { inOrder: ReturnType<typeof useTextFields>; main: Locale }) {
  const { t } = useLingui();
  return (
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
  );
}

/** The last day on which it stands. */
export function LastDayField(field: Worded) {
  const { t } = useLingui();
  return <TextField {...field} type="date" label={t({ id: "announcements.field.expiresOn", message: "Stands until the end of" })} hint={t({ id: "announcements.field.expiresHint", message: "Then it leaves everybody’s Today and stays in the archive." })} />;
}
