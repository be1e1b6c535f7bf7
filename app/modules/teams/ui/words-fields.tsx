import type { FieldMetadata } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { endonyms, isLocale, locales, type Locale } from "~/platform/i18n/locales";
import { Disclosure } from "~/ui/disclosure";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxTeamName, maxTeamPurpose, type TeamWords } from "../contract";
import { useErrorTexts } from "./use-error-texts";

type TextsField = FieldMetadata<TeamWords["texts"]>;

/** The fields of one language, in the order of the form. */
const partsOf = (texts: TextsField, language: Locale) => texts.getFieldset()[language].getFieldset();

/** Name and purpose fields of all languages, for the summary of errors. */
export const wordFields = (texts: TextsField): FieldMetadata<string>[] => locales.flatMap((language) => {
  const { name, purpose } = partsOf(texts, language);
  return [name, purpose];
});

/** What a team is called and for, in the language it works in and in as many others as people will read it in. */
export function WordsFields({ language, texts }: { language: FieldMetadata<Locale>; texts: TextsField }) {
  const { t } = useLingui();
  const { worded } = useErrorTexts();
  const main = isLocale(language.initialValue) ? language.initialValue : "en";
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-lg font-semibold"><Trans id="teams.words">Name and purpose</Trans></legend>
      <Select
        {...worded(language)}
        label={t({ id: "teams.words.language", message: "Language the team works in" })}
        hint={t({ id: "teams.words.languageHint", message: "Whoever reads none of the languages below is shown this one." })}
        options={locales.map((locale) => ({ value: locale, label: endonyms[locale] }))}
      />
      {[main, ...locales.filter((locale) => locale !== main)].map((locale) => <InLanguage key={locale} texts={texts} locale={locale} open={locale === main} />)}
    </fieldset>
  );
}

function InLanguage({ texts, locale, open }: { texts: TextsField; locale: Locale; open: boolean }) {
  const { t } = useLingui();
  const { worded } = useErrorTexts();
  const parts = partsOf(texts, locale);
  const [name, purpose] = [worded(parts.name), worded(parts.purpose)];
  const language = endonyms[locale];
  const isWritten = Boolean(name.defaultValue ?? purpose.defaultValue);
  const isWrong = Boolean(name.errors ?? purpose.errors);
  return (
    <Disclosure open={open || isWritten || isWrong} summary={<span lang={locale}>{language}</span>}>
      <div className="grid gap-4 border-s-2 border-line ps-4">
        <TextField {...name} lang={locale} label={t({ id: "teams.words.name", message: `Name (${language})` })} maxLength={maxTeamName} autoComplete="off" />
        <TextArea {...purpose} lang={locale} rows={2} label={t({ id: "teams.words.purpose", message: `Why it exists, in one line (${language})` })} maxLength={maxTeamPurpose} />
      </div>
    </Disclosure>
  );
}
