import { isLocale, type Locale } from "../i18n/locales";

/** What a visitor who is not signed in has chosen, kept in one small cookie. */
export interface VisitorPreferences {
  locale: Locale | undefined;
  theme: "system" | "light" | "dark";
  lite: boolean;
}

const cookieName = "meridian_preferences";

/** Reads them from a Cookie header; anything unknown is left out. */
export function preferencesIn(cookieHeader: string | undefined): VisitorPreferences {
  const value = cookieHeader?.split(";").map((part) => part.trim()).find((part) => part.startsWith(`${cookieName}=`));
  const [locale, theme, lite] = (value?.slice(cookieName.length + 1) ?? "").split(".");
  return {
    locale: isLocale(locale) ? locale : undefined,
    theme: theme === "light" || theme === "dark" ? theme : "system",
    lite: lite === "lite",
  };
}

/** The Set-Cookie value that keeps them for a year. */
export function preferencesCookie(preferences: VisitorPreferences, secure: boolean): string {
  const value = [preferences.locale ?? "", preferences.theme, preferences.lite ? "lite" : ""].join(".");
  return `${cookieName}=${value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}
