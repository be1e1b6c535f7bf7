import { isNotNull } from "drizzle-orm";
import { country } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { foldText } from "~/platform/text/fold";
import { mayLookUpCountries } from "./policy";

/** Countries whose name in the reader's language begins with these words, up to `limit`; none for those who may not look countries up. */
export async function namedCountries(actor: Actor, locale: Locale, words: string, limit: number): Promise<{ iso2: string; name: string }[]> {
  const wanted = foldText(words).trim();
  if (!mayLookUpCountries(actor) || wanted === "") return [];
  const rows = await database().select({ iso2: country.iso2 }).from(country).where(isNotNull(country.region));
  const names = formatFor(locale, "UTC");
  return rows.map(({ iso2 }) => ({ iso2, name: names.country(iso2) })).filter(({ name }) => foldText(name).startsWith(wanted)).slice(0, limit);
}
