import { locales, type Locale } from "~/platform/i18n/locales";
import type { Words } from "./contract";

type Written = Partial<Record<Locale, string>>;

/** What is written in the reader's language, else in English, else in whatever there is; null where nothing is. */
export function wordsFor(written: Written, reader: Locale): Words | null {
  const language = [reader, "en" as const, ...locales].find((locale) => written[locale]);
  return language ? { text: written[language] ?? "", language } : null;
}

/** The same texts with one language's changed; an empty text takes the language away. */
export function withWords(written: Written, language: Locale, text: string): Written {
  const { [language]: _before, ...others } = written;
  return text === "" ? others : { ...others, [language]: text };
}
