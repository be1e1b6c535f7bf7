import type { Localised } from "~db/schema/columns";
import { formatFor } from "~/platform/i18n/format";
import { locales } from "~/platform/i18n/locales";
import { profileLanguages } from "../contract";
import { buildLexicon, type Lexicon, type LexiconEntry, type MeaningKind } from "./lexicon";

/** What the database keeps of words. */
export interface LexiconSources {
  terms: { id: string; parentId: string | null; label: Localised; alternatives: string[] }[];
  countries: string[];
  words: { kind: MeaningKind; value: string; words: string }[];
}

const entry = (kind: MeaningKind, value: string) => (words: string): LexiconEntry => ({ kind, value, words });

/** Names in the six languages of the interface. */
function namesIn(kind: "language" | "country", codes: readonly string[]): LexiconEntry[] {
  return locales.flatMap((locale) => {
    const names = formatFor(locale, "UTC");
    return codes.map((value) => ({ kind, value, words: names[kind](value) }));
  });
}

/** The lexicon from labels, names of countries and languages in the six languages, and what else people call them. Pure. */
export function lexiconFrom({ terms, countries, words }: LexiconSources): Lexicon {
  const entries = [
    ...terms.flatMap(({ id, label, alternatives }) => [...Object.values(label), ...alternatives].map(entry("term", id))),
    ...namesIn("country", countries), ...namesIn("language", profileLanguages),
    ...words,
  ];
  const above = new Map(terms.flatMap(({ id, parentId }) => (parentId === null ? [] : [[id, parentId] as const])));
  return buildLexicon(entries, above);
}
