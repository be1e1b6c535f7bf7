import { inEachLanguage, locales, type Locale } from "~/platform/i18n/locales";
import type { TeamWords } from "./contract";

/** The language in which a reader is shown what was written in some: their own, else the team's, else the first there is. */
export function shownLanguage(reader: Locale, written: readonly Locale[], ofTheTeam: Locale): Locale {
  return [reader, ofTheTeam, "en" as const].find((language) => written.includes(language)) ?? written[0] ?? ofTheTeam;
}

/** The `lang` of words shown to a reader: none where they are in the page's own language. */
export const langOf = (reader: Locale, shown: Locale): Locale | undefined => (shown === reader ? undefined : shown);

/** The languages in which a team's name and purpose are written, in the organisation's order. */
const languagesIn = (texts: TeamWords["texts"]): Locale[] => locales.filter((language) => texts[language].name !== "");

/** Name and purpose for readers of all six languages: where nobody has written them, those of the best other. */
export function inAllLanguages({ language, texts }: TeamWords) {
  const written = languagesIn(texts);
  const best = (reader: Locale) => texts[shownLanguage(reader, written, language)];
  const each = (part: "name" | "purpose") => inEachLanguage((reader) => best(reader)[part]);
  return { name: each("name"), purpose: each("purpose"), languages: written, language };
}

/** What was written of a team, for the form that changes it: empty where the words are another language's. */
export function wordsToEdit(team: { name: Record<Locale, string>; purpose: Record<Locale, string>; languages: readonly Locale[] }): TeamWords["texts"] {
  const entries = locales.map((language) => {
    const own = team.languages.includes(language);
    return [language, { name: own ? team.name[language] : "", purpose: own ? team.purpose[language] : "" }];
  });
  return Object.fromEntries(entries) as TeamWords["texts"];
}
