import { formatFor } from "./format";
import { endonyms, isLocale, locales, type Locale } from "./locales";

/** The languages that people speak and write in, as BCP 47 tags: the six of the interface, and others that colleagues work in. */
export const languages = [
  "en", "fr", "es", "ar", "ru", "zh", "pt", "de", "it", "nl", "sw", "am", "ha", "yo", "wo", "ln", "rw", "so", "fa", "ur", "hi", "bn", "ne", "si",
  "ta", "th", "vi", "id", "ms", "tl", "my", "km", "lo", "ja", "ko", "mn", "tr", "uk", "pl", "ro", "hu", "cs", "bg", "sr", "hr", "sq", "el", "he",
  "bm", "ff", "ig", "ee", "ak", "tw", "st", "sg", "ny", "lg", "ki", "mos", "ewo", "zgh", "ku", "qu", "gn", "da", "sv", "fi", "no", "is", "et",
  "lv", "lt", "sk", "sl", "mk", "ca", "ga", "ka", "hy", "az", "kk", "ky", "uz", "tg", "tk", "ht", "mg", "sn", "zu", "xh", "af", "ti", "om", "ps", "fj", "sm", "to", "tet", "tpi", "gil", "kri",
] as const;

/** Each language's name in itself, as far as it is known. For the server: browsers know fewer. */
export function endonymOf(language: string): string {
  if (isLocale(language)) return endonyms[language];
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** All languages to choose from: the six of the interface by their own names, then the others by their names in the reader's language. For the server: browsers know fewer. */
export function languageChoices(locale: Locale): { value: string; label: string }[] {
  const { language: nameOf } = formatFor(locale, "UTC");
  const others = languages.filter((language) => !isLocale(language)).map((value) => ({ value, label: nameOf(value) }));
  return [...locales.map((value) => ({ value, label: endonyms[value] })), ...others.sort((one, other) => one.label.localeCompare(other.label, locale))];
}
