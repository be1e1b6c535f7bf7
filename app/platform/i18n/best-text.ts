import { locales, type Locale } from "./locales";

/** A text that exists in some of the six languages, one at least. */
export type TextsByLanguage = Partial<Record<Locale, string>>;

/** A text for one reader: in their language, else in English, else in the first there is, with the language it is in. */
export function bestText(texts: TextsByLanguage, locale: Locale): { text: string; language: Locale } {
  const language = [locale, "en" as const, ...locales].find((candidate) => texts[candidate]) ?? locale;
  return { text: texts[language] ?? "", language };
}
