import { foldText } from "~/platform/text/fold";
import { lightStem } from "~/platform/text/light-stem";
import { tokensOf } from "./tokens";

export const meaningKinds = ["term", "country", "area", "language", "mode", "skill", "level", "circumstance", "noise"] as const;
export type MeaningKind = (typeof meaningKinds)[number];

/** What a word or phrase stands for. */
export interface Meaning {
  kind: MeaningKind;
  value: string;
}

/** Words and what they stand for, as they are kept. */
export interface LexiconEntry extends Meaning {
  words: string;
}

interface Phrase {
  /** Folded words as written. */
  exact: string[];
  stems: string[];
  meanings: Meaning[];
}

/** Everything the parser knows, made once and asked often. */
export interface Lexicon {
  /** By the first word, as written and by its stem; the longest phrases first. */
  byFirst: Map<string, Phrase[]>;
  han: Map<string, Meaning[]>;
  longestHan: number;
  /** All words there are, by their length, for typing errors. */
  wordsByLength: Map<number, string[]>;
  known: Set<string>;
  /** Phrases for fields, by any of their stems, for those that are only said in part. */
  termsByStem: Map<string, Phrase[]>;
  /** Folded names of countries in one word, without the last vowel: what adjectives are made of. */
  countryRoots: Map<string, string>;
  /** The term above each term. */
  above: Map<string, string>;
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

function addMeaning(meanings: Meaning[], { kind, value }: Meaning): void {
  if (!meanings.some((one) => one.kind === kind && one.value === value)) meanings.push({ kind, value });
}

function phrasesOf(entries: LexiconEntry[]): { spelled: Map<string, Phrase>; han: Map<string, Meaning[]> } {
  const spelled = new Map<string, Phrase>();
  const han = new Map<string, Meaning[]>();
  for (const entry of entries) {
    const exact = tokensOf(foldText(entry.words)).map(({ text }) => text);
    const whole = exact.join("");
    if (exact.length === 0) continue;
    if (isHan(whole)) {
      const meanings = han.get(whole) ?? [];
      addMeaning(meanings, entry);
      han.set(whole, meanings);
      continue;
    }
    const key = exact.join(" ");
    const phrase = spelled.get(key) ?? { exact, stems: exact.map(lightStem), meanings: [] };
    addMeaning(phrase.meanings, entry);
    spelled.set(key, phrase);
  }
  return { spelled, han };
}

function into<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

const shortestRoot = 4;

/** Builds the lexicon. Pure; some thousand entries take some tens of milliseconds. */
export function buildLexicon(entries: LexiconEntry[], above: Map<string, string>): Lexicon {
  const { spelled, han } = phrasesOf(entries);
  const byFirst = new Map<string, Phrase[]>();
  const termsByStem = new Map<string, Phrase[]>();
  const countryRoots = new Map<string, string>();
  const words = new Set<string>();
  const known = new Set<string>();
  for (const phrase of spelled.values()) {
    into(byFirst, phrase.exact[0] ?? "", phrase);
    into(byFirst, phrase.stems[0] ?? "", phrase);
    for (const word of phrase.exact) words.add(word);
    for (const key of [...phrase.exact, ...phrase.stems]) known.add(key);
    const isTerm = phrase.meanings.some(({ kind }) => kind === "term");
    if (isTerm && phrase.stems.length > 1) for (const stem of phrase.stems) into(termsByStem, stem, phrase);
    const country = phrase.meanings.find(({ kind }) => kind === "country");
    const root = (phrase.exact[0] ?? "").replace(/[aeiouаяыи]+$/u, "");
    if (country && phrase.exact.length === 1 && root.length >= shortestRoot && !countryRoots.has(root)) countryRoots.set(root, country.value);
  }
  for (const phrases of byFirst.values()) phrases.sort((one, other) => other.exact.length - one.exact.length);
  const wordsByLength = new Map<number, string[]>();
  for (const word of words) wordsByLength.set(word.length, [...(wordsByLength.get(word.length) ?? []), word]);
  return { byFirst, han, longestHan: Math.max(0, ...[...han.keys()].map((text) => text.length)), wordsByLength, known, termsByStem, countryRoots, above };
}
