import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { detectLanguage } from "~/platform/text/detect-language";

/** What somebody's words are written in: as they say, else as the words tell, else as their author reads, else as those do whom they are for. */
export const languageOf = (words: string, said: Locale | null, { locale }: Pick<Actor, "locale">, otherwise: Locale = "en"): Locale =>
  said ?? detectLanguage(words) ?? locale ?? otherwise;
