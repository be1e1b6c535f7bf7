import type { Lexicon, Meaning, MeaningKind } from "./lexicon";
import { keysOf, type Token } from "./tokens";
import { meantBy } from "./typing-errors";

/** Something understood, and from which words on. */
export interface Found extends Meaning {
  from: number;
  /** Behind its last word. */
  until: number;
}

export interface Phrases {
  found: Found[];
  /** Words that nothing was found for, in their order. */
  rest: { text: string; at: number }[];
}

const stopLength = 3;
const adjectiveEnding = /^(?:ns?|ans?|ians?|iens?|iennes?|eans?|ese|esa|esas|eses|ais|aise|aises|enos?|enas?|enses?|anos?|anas?|inos?|inas?|is|ish|ск(?:ий|ая|ие|ого|ой|их|им|ом|ую|ое)|ц(?:ы|ев|ам)|ي|يه|يين|يون)$/u;

/** Whether a word means something by itself, as an acronym does. */
const saysSomething = (word: string, { byFirst }: Lexicon) =>
  byFirst.get(word)?.some(({ exact, meanings }) => exact.length === 1 && exact[0] === word && meanings.every(({ kind }) => kind !== "noise")) ?? false;

/** Whether a token may be passed over inside a phrase: "inspection du travail". */
const isSmall = ({ text, isHan }: Token, lexicon: Lexicon) => !isHan && text.length <= stopLength && !/\d/.test(text) && !saysSomething(text, lexicon);

interface Stretch {
  length: number;
  meanings: Meaning[];
}

/** How many tokens from `at` on say the words of a phrase; 0 when they do not. */
function lengthOf(words: string[], tokens: Token[], at: number, fits: (token: Token, word: string) => boolean, lexicon: Lexicon): number {
  let place = at;
  for (const [number, word] of words.entries()) {
    while (number > 0 && place < tokens.length && !fits(tokens[place] as Token, word) && isSmall(tokens[place] as Token, lexicon)) place += 1;
    const token = tokens[place];
    if (!token || !fits(token, word)) return 0;
    place += 1;
  }
  return place - at;
}

const exactly = (token: Token, word: string) => token.text === word;
const byStem = (token: Token, word: string) => token.keys.includes(word);

/** The longest phrase that begins at a token; of equally long ones those that are spelled like it. */
function longestAt(tokens: Token[], at: number, lexicon: Lexicon): Stretch | null {
  const phrases = new Set((tokens[at] as Token).keys.flatMap((key) => lexicon.byFirst.get(key) ?? []));
  const candidates = [...phrases].flatMap(({ exact, stems, meanings }) => {
    const spelled = lengthOf(exact, tokens, at, exactly, lexicon);
    const length = spelled || lengthOf(stems, tokens, at, byStem, lexicon);
    return length === 0 ? [] : [{ words: exact.length, isExact: spelled > 0, length, meanings }];
  });
  const most = Math.max(0, ...candidates.map(({ words }) => words));
  const longest = candidates.filter(({ words }) => words === most);
  const exact = longest.filter(({ isExact }) => isExact);
  const chosen = exact.length > 0 ? exact : longest;
  const [first] = chosen;
  return first ? { length: first.length, meanings: chosen.flatMap(({ meanings }) => meanings) } : null;
}

/** A country by its adjective, where the lexicon does not have it: "bolivienne", "казахстанских". */
function countryOf({ keys }: Token, { countryRoots }: Lexicon): Meaning | null {
  for (const key of keys) {
    for (let cut = key.length - 1; cut >= 4; cut--) {
      const iso2 = countryRoots.get(key.slice(0, cut));
      if (iso2 && adjectiveEnding.test(key.slice(cut))) return { kind: "country", value: iso2 };
    }
  }
  return null;
}

/** The words of a run of Chinese characters, the longest first; what stands between them is left over. */
function inHan(run: string, at: number, { han, longestHan }: Lexicon, phrases: Phrases): void {
  let left = "";
  const keep = () => {
    if (left) phrases.rest.push({ text: left, at });
    left = "";
  };
  for (let place = 0; place < run.length;) {
    let length = Math.min(longestHan, run.length - place);
    while (length > 0 && !han.has(run.slice(place, place + length))) length -= 1;
    if (length === 0) {
      left += run[place];
      place += 1;
      continue;
    }
    const meanings = han.get(run.slice(place, place + length)) ?? [];
    const says = meanings.some(({ kind }) => kind !== "noise");
    // One character inside a name says nothing by itself.
    if (length === 1 && left && !says) left += run[place];
    else {
      keep();
      for (const meaning of meanings) phrases.found.push({ ...meaning, from: at, until: at + 1 });
    }
    place += length;
  }
  keep();
}

/** A token with what was meant where it is mistyped and no name. */
function corrected(token: Token, lexicon: Lexicon, isName: (word: string) => boolean): Token {
  if (token.isHan || /\d/.test(token.text) || token.keys.some((key) => lexicon.known.has(key)) || countryOf(token, lexicon) || isName(token.text)) return token;
  const meant = meantBy(token.text, lexicon);
  return meant === null ? token : { ...token, keys: [...token.keys, ...keysOf(meant)] };
}

/** What the words of a need stand for. `isName` says of a word that somebody is called so; such words are taken as they are. */
export function findPhrases(words: Token[], lexicon: Lexicon, isName: (word: string) => boolean): Phrases {
  const tokens = words.map((token) => corrected(token, lexicon, isName));
  const phrases: Phrases = { found: [], rest: [] };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    if (token.isHan) {
      inHan(token.text, at, lexicon, phrases);
      at += 1;
      continue;
    }
    const stretch = longestAt(tokens, at, lexicon);
    const country = stretch ? null : countryOf(token, lexicon);
    for (const meaning of stretch?.meanings ?? (country ? [country] : [])) phrases.found.push({ ...meaning, from: at, until: at + (stretch?.length ?? 1) });
    if (!stretch && !country) phrases.rest.push({ text: token.text, at });
    at += stretch?.length ?? 1;
  }
  return phrases;
}

/** Those of one kind. */
export const ofKind = (found: Found[], kind: MeaningKind): Found[] => found.filter((one) => one.kind === kind);
