/** The languages of the interface, in the order the organisation lists them. */
export const locales = ["en", "fr", "es", "ar", "ru", "zh"] as const;

export type Locale = (typeof locales)[number];

/** Something for each of the languages of the interface. */
export const inEachLanguage = <Value>(of: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;

/** Each language's name in itself: what a person looks for in a list of languages. */
export const endonyms: Record<Locale, string> = {
  en: "English", fr: "Français", es: "Español", ar: "العربية", ru: "Русский", zh: "中文",
};

/** Whether a text from outside names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The language of the interface that speaks beside a text in any language: its own, or English. */
export const nearestLocale = (language: string): Locale => (isLocale(language) ? language : "en");

/** Languages that colleagues write in whose letters run from right to left. */
const rightToLeft = ["ar", "fa", "he", "ps", "ur"];

/** The writing direction of a language, that of a page or of a text. */
export const directionOf = (language: string): "ltr" | "rtl" => (rightToLeft.includes(language) ? "rtl" : "ltr");
