import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { locales, type Locale } from "~/platform/i18n/locales";
import { Select } from "~/ui/select";

interface LanguageSelectProps {
  id?: string;
  /** what it is the language of, when it is not a message's */
  label?: string;
  defaultValue: Locale;
  errors?: string[] | undefined;
  /** without a visible label, where the place explains it */
  labelHidden?: boolean;
}

/** What a message is written in: screen readers and searches go by it. */
export function LanguageSelect({ id, label, defaultValue, errors, labelHidden }: LanguageSelectProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Select
      name="language"
      label={label ?? t({ id: "discussion.language", message: "Language of the message" })}
      options={locales.map((code) => ({ value: code, label: format.language(code) }))}
      {...{ id, defaultValue, errors, labelHidden }}
    />
  );
}
