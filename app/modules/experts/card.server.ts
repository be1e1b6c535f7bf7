import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { vcard } from "./card";
import { profileView } from "./profile-view.server";

/** Somebody as a card for an address book, with nothing that their page would not show. Throws `not_found` for whom the reader may not see. */
export async function personCard(actor: Actor, handle: string, locale: Locale): Promise<string> {
  const { name, nativeName, familyName, title, office, city, country, email, timeZone, languages } = await profileView(actor, handle, locale);
  return vcard({ name, nativeName, familyName, title, organisation: office, city, country, email, timeZone, languages: languages.map(({ language }) => language) });
}
