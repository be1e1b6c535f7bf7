import { and, eq, ne } from "drizzle-orm";
import { messageTranslation, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { translator } from "~/platform/translation/translator.server";

/** What a reader is shown of a message in their language, and what they may have done. */
export interface TranslationView {
  language: Locale;
  /** Null while there is none. */
  shown: { html: string; source: string; correctedBy: { name: string; handle: string } | null; stale: boolean } | null;
  /** A machine may be asked: there is one, and nothing that it could not make better. */
  mayTranslate: boolean;
}

/** The translation of a message the caller has been let read; null where its language is the reader's own or nobody translates here. */
export async function translationView(message: { id: string; language: Locale; version: number; deletedAt: Date | null }, language: Locale): Promise<TranslationView | null> {
  if (message.language === language || message.deletedAt) return null;
  const [found] = await database()
    .select({ html: messageTranslation.html, source: messageTranslation.source, version: messageTranslation.version, name: person.displayName, handle: person.handle })
    .from(messageTranslation)
    .leftJoin(person, eq(person.id, messageTranslation.correctedById))
    .where(and(eq(messageTranslation.messageId, message.id), eq(messageTranslation.language, language), ne(messageTranslation.html, "")));
  const stale = found !== undefined && found.version < message.version;
  const correctedBy = found?.name && found.handle ? { name: found.name, handle: found.handle } : null;
  const mayTranslate = translator() !== null && (!found || (stale && !correctedBy));
  if (!found && !mayTranslate) return null;
  return { language, shown: found ? { html: found.html, source: found.source, correctedBy, stale } : null, mayTranslate };
}
