import type { Localised } from "~db/schema/columns";

/** One text for all six languages, for things whose wording does not matter. */
export function inEveryLanguage(text: string): Localised {
  return { en: text, fr: text, es: text, ar: text, ru: text, zh: text };
}
