import { endonyms, isLocale } from "./locales";

/** The languages that people speak and write in, as BCP 47 tags: the six of the interface, and others that colleagues work in. */
export const languages = [
  "en", "fr", "es", "ar", "ru", "zh", "pt", "de", "it", "nl", "sw", "am", "ha", "yo", "wo", "ln", "rw", "so", "fa", "ur", "hi", "bn", "ne", "si",
  "ta", "th", "vi", "id", "ms", "tl", "my", "km", "lo", "ja", "ko", "mn", "tr", "uk", "pl", "ro", "hu", "cs", "bg", "sr", "hr", "sq", "el", "he",
  "bm", "ff", "ig", "ee", "ak", "tw", "st", "sg", "ny", "lg", "ki", "mos", "ewo", "zgh", "ku", "qu", "gn", "da", "sv", "fi", "no", "is", "et",
  "lv", "lt", "sk", "sl", "mk", "ca", "ga", "ka", "hy", "az", "kk", "ky", "uz", "tg", "tk", "ht", "mg", "sn", "zu", "xh", "af", "ti", "om", "ps", "fj", "sm", "to", "tet", "tpi", "gil", "kri",
] as const;

/** Each language's name in itself, as far as it is known. For the server: browsers know fewer. */
export const endonymOf = (language: string): string => (isLocale(language) ? endonyms[language] : (new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language));
