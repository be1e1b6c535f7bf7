import type { AppLoadContext } from "@remix-run/node";
import type { Locale } from "../i18n/locales";

/** Where a request comes from: for rate limits, the list of sessions, and the language that letters are written in. */
export interface Client {
  address: string;
  userAgent: string;
  /** The language of the page it was sent from. */
  locale: Locale;
}

/** What is known of whoever sends a request. */
export const clientOf = (request: Request, { address, locale }: AppLoadContext): Client => ({ address, userAgent: request.headers.get("user-agent") ?? "", locale });
