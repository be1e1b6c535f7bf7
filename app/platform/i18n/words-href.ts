import type { Locale } from "./locales";

declare global {
  interface ImportMetaEnv {
    /** What all words of the build are known by; only in a build. */
    readonly WORDS_VERSION?: string;
  }
}

/** Address of an area's words in a language. It is made of their names, so that no browser loads a list of all of them. */
export const wordsHref = (version: string, area: string, locale: Locale): string => `/assets/words/${version}/${area.replace("/", ".")}.${locale}.js`;
