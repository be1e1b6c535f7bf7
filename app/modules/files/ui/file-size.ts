import { languageTags } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";

const units = ["kilobyte", "megabyte", "gigabyte"] as const;

/** A size as people read it: "240 kB". */
export function fileSize(locale: Locale, bytes: number): string {
  const step = bytes < 999_500 ? 0 : bytes < 999_500_000 ? 1 : 2;
  const value = Math.max(0.1, bytes / 1_000 ** (step + 1));
  return new Intl.NumberFormat(languageTags[locale], { style: "unit", unit: units[step]!, unitDisplay: "short", maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** What kind of file it is, in the letters that names end with. */
export const fileKind = (name: string): string => (/\.(\w{1,5})$/.exec(name)?.[1] ?? "").toUpperCase();
