import { foldText } from "./fold";
import { hanRuns } from "./han";
import { placedWordsOf, wordsOf } from "./words";

/** A word that is looked for, folded. */
export interface AskedWord {
  word: string;
  /** What the stemmers of the six languages make of it. */
  stems: string[];
  /** The last word may be one that is still being typed. */
  unfinished: boolean;
}

/** What somebody looks for, understood. */
export interface Question {
  words: AskedWord[];
  /** Runs of Chinese characters. */
  chinese: string[];
}

const arabic = /\p{Script=Arabic}/u;
const article = /^(?:وال|فال|بال|كال|ال|لل)(?=.{3})/u;

/** Shorter beginnings fit too much to say anything. */
const shortestBeginning = 3;
/** A stem this long may be followed by any ending; a shorter one must be the whole word. */
const shortestStem = 4;

/** What must stand inside an Arabic word for it to fit, or null for words of other scripts. */
export function arabicCore(word: string): string | null {
  if (!arabic.test(word)) return null;
  const core = word.replace(article, "");
  return core.length >= shortestBeginning ? core : null;
}

/** Whether a word may stand for all words that begin with it. */
export const mayBeBeginning = ({ word, unfinished }: AskedWord): boolean => unfinished && word.length >= shortestBeginning;

function fitsWord(folded: string, asked: AskedWord): boolean {
  if (folded === asked.word) return true;
  if (mayBeBeginning(asked) && folded.startsWith(asked.word)) return true;
  const core = arabicCore(asked.word);
  if (core && folded.includes(core)) return true;
  return asked.stems.some((stem) => stem === folded || (stem.length >= shortestStem && folded.startsWith(stem)));
}

/** Where in a text, as it is written, the words of a question stand: from and until, in order. */
export function fittingSpans(text: string, question: Question): [number, number][] {
  const spans: [number, number][] = [];
  for (const { word, at } of placedWordsOf(text)) {
    for (const run of question.chinese) {
      for (let place = word.indexOf(run); place !== -1; place = word.indexOf(run, place + run.length)) spans.push([at + place, at + place + run.length]);
    }
    const folded = foldText(word);
    if (question.words.some((asked) => fitsWord(folded, asked))) spans.push([at, at + word.length]);
  }
  return spans.sort((one, other) => one[0] - other[0]);
}

/** Whether a text holds at least one of the words asked for. */
export function fitsSome(text: string, question: Question): boolean {
  return fittingSpans(text, question).length > 0;
}

/** Most words that are looked at. */
const mostWords = 16;

/** The folded words of a query, Chinese apart; null when there is nothing to look for. */
export function splitQuery(query: string): { words: string[]; chinese: string[] } | null {
  const folded = foldText(query.toWellFormed());
  const chinese = hanRuns(folded);
  const words = wordsOf(folded.replace(/\p{Script=Han}+/gu, " ")).slice(0, mostWords);
  return words.length + chinese.length > 0 ? { words, chinese } : null;
}
