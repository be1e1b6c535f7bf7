import type { TeamWords } from "~/modules/teams/contract";
import type { FoundingInput } from "~/modules/teams/schema.server";
import { locales, type Locale } from "~/platform/i18n/locales";

/** Name and purpose in some languages, as a form brings them. */
export function wordsIn(written: Partial<Record<Locale, string>>): TeamWords["texts"] {
  const texts = locales.map((language) => {
    const name = written[language] ?? "";
    return [language, { name, purpose: name === "" ? "" : `Purpose: ${name}` }];
  });
  return Object.fromEntries(texts) as TeamWords["texts"];
}

/** A form that sets up an open team in English. */
export const founding = (overrides: Partial<FoundingInput> = {}): FoundingInput => ({
  language: "en", texts: wordsIn({ en: "Farm inspection" }), leadUnit: "", terms: [], visibility: "open", address: "", inside: "", ...overrides,
});
