import type { Locale } from "../i18n/locales";

/** The person on whose behalf a request is made, read from the session or the token at each request. */
export interface Actor {
  personId: number;
  handle: string;
  displayName: string;
  /** Id of their photo. */
  photo?: string | null;
  organisationRole: "administrator" | "staff" | "guest";
  /** The language chosen by the person; null follows the browser. */
  locale: Locale | null;
  /** IANA zone: the person's own, else their duty station's. */
  timeZone: string;
  theme: "system" | "light" | "dark";
  lite: boolean;
  /** Single keys do something on their pages; left out for a program. */
  singleKeys?: boolean;
  /** Empty for a program with a token: it has no session. */
  sessionId: string;
}
