import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { ownConfirmation } from "./confirmations/confirm.server";
import { languageVersions } from "./languages/language-versions.server";

/** What a reader of guidance meets beside its words: its other languages, and whether they are asked to confirm it. The caller has decided access. */
export async function besideReading(actor: Actor, document: { id: number; teamId: number; write: boolean }) {
  const [versions, confirmation] = await Promise.all([languageVersions(document.id), ownConfirmation(actor, document)]);
  return { languages: versions.filter(({ id, published }) => published || document.write || id === document.id), confirmation };
}

/** The address of the version in the reader's own language, where readers are shown one and it is not this. */
export function inOwnLanguage(languages: Awaited<ReturnType<typeof besideReading>>["languages"], current: number, locale: Locale): string | null {
  const here = languages.find(({ id }) => id === current);
  const own = languages.find(({ language, published }) => language === locale && published);
  return own && own.id !== current && here?.language !== locale ? own.href : null;
}
