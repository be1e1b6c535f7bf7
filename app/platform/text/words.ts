const word = /[\p{L}\p{N}\p{M}]+/gu;

/** A word of a text and where it stands. */
export interface PlacedWord {
  word: string;
  at: number;
}

/** The words of a text in their order: runs of letters and digits, so that "ACT/EMP" and "l’emploi" are two each. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** The same with their places. */
export function placedWordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(word)].map((found) => ({ word: found[0], at: found.index }));
}

const arabicWord = /[\p{Script=Arabic}\p{M}]+/gu;

/** The Arabic words of a folded text alone, for looking inside them. */
export function arabicWords(folded: string): string {
  return (folded.match(arabicWord) ?? []).join(" ");
}
