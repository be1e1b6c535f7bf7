import type { Locale } from "~/platform/i18n/locales";

/** In whose language and by whose clock something is told. */
export interface Reader {
  locale: Locale;
  /** IANA name. */
  timeZone: string;
}
