import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { locales, type Locale } from "~/platform/i18n/locales";
import { Select } from "~/ui/select";
import { detectLanguageValue } from "../contract";

interface LanguageSelectProps {
  id?: string;
  /** what it is the language of, when it is not a message's */
  label?: string;
  defaultValue: Locale | typeof detectLanguageValue;
  /** it may be left to be found out */
  detects?: boolean;
  errors?: string[] | undefined;
  /** without a visible label, where the place explains it */
  labelHidden?: boolean;
}

/** What a message is written in: screen readers and searches go by it. */
export function LanguageSelect({ id, label, defaultValue, detects = false, errors, labelHidden }: LanguageSelectProps) {
  const { t } = useLingui();
  const format = useFormat();
  const detected = { value: detectLanguageValue, label: t({ id: "discussion.language.detect", message: "Language: automatic" }) };
  return (
    <Select
      name="language"
      label={label ?? t({ id: "discussion.language", message: "Language of the message" })}
      options={[...(detects ? [detected] : []), ...locales.map((code) => ({ value: code as string, label: format.language(code) }))]}
      {...{ id, defaultValue, errors, labelHidden }}
    />
  );
}
