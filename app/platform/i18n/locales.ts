/** The languages of the interface, in the order the organisation lists them. */
export const locales = ["en", "fr", "es", "ar", "ru", "zh"] as const;

export type Locale = (typeof locales)[number];

/** Each language's name in itself: what a person looks for in a list of languages. */
export const endonyms: Record<Locale, string> = {
  en: "English", fr: "Français", es: "Español", ar: "العربية", ru: "Русский", zh: "中文",
};

/** Whether a text from outside names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The writing direction of a language's page. */
export function directionOf(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr";
}
