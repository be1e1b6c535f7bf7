import type { FieldMetadata } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { endonyms, isLocale, locales, type Locale } from "~/platform/i18n/locales";
import { fieldsInLanguages, InLanguages } from "~/ui/forms/in-languages";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxTeamName, maxTeamPurpose, type TeamWords } from "../contract";
import { useErrorTexts } from "./use-error-texts";

type TextsField = FieldMetadata<TeamWords["texts"]>;

/** Name and purpose fields of all languages, for the summary of errors. */
export const wordFields = (texts: TextsField): FieldMetadata<string>[] => locales.flatMap((language) => {
  const { name, purpose } = texts.getFieldset()[language].getFieldset();
  return [name, purpose];
});

/** What a team is called and for, in the language it works in and in as many others as people will read it in. */
export function WordsFields({ language, texts }: { language: FieldMetadata<Locale>; texts: TextsField }) {
  const { t } = useLingui();
  const { texts: inWords, worded } = useErrorTexts();
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
      <InLanguages inOrder={fieldsInLanguages(texts, ["name", "purpose"], main, inWords)} main={main}>
        {({ name, purpose }, locale, language) => (
          <>
            <TextField {...name} lang={locale} label={t({ id: "teams.words.name", message: `Name (${language})` })} maxLength={maxTeamName} autoComplete="off" />
            <TextArea {...purpose} lang={locale} rows={2} label={t({ id: "teams.words.purpose", message: `Why it exists, in one line (${language})` })} maxLength={maxTeamPurpose} />
          </>
        )}
      </InLanguages>
    </fieldset>
  );
}
