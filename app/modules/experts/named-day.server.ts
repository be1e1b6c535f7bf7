import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { NamedDay } from "./support-contract";

/** A calendar day as the reader's language names it, whatever the zone. */
export const namedDay = (iso: string, locale: Locale): NamedDay => ({ iso, text: formatFor(locale, "UTC").date(iso) });
