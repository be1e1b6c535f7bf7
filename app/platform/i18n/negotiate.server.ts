import { isLocale, type Locale } from "./locales";

/** The language of a page: the person's own choice, else a visitor's cookie, else the browser's best, else English. */
export function negotiateLocale(options: { chosen: string | null | undefined; cookie: string | undefined; acceptLanguage: string | undefined }): Locale {
  if (isLocale(options.chosen)) return options.chosen;
  if (isLocale(options.cookie)) return options.cookie;
  return acceptedLocales(options.acceptLanguage ?? "")[0] ?? "en";
}

function acceptedLocales(header: string): Locale[] {
  return header
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { locale: tag.toLowerCase().split("-")[0], weight: quality ? Number(quality) : 1 };
    })
    .filter((entry): entry is { locale: Locale; weight: number } => isLocale(entry.locale) && entry.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((entry) => entry.locale);
}
