import type { Passage } from "~/modules/documents/contract";
import { wordsIn } from "~/platform/text/segments";

/** Two passages that share less than this are two passages, not one that was changed. */
const leastAlike = 0.4;

/** More comparisons than this are not worth making: then passages are paired by their places. */
const mostComparisons = 20_000;

/** A passage with what became of it; null on one side for what was put in or taken out. */
export type Pair = [before: Passage, after: Passage] | [before: Passage, after: null] | [before: null, after: Passage];

/** How much of two texts is the same words, between 0 and 1, whatever their order. */
function likeness(before: string[], after: string[]): number {
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common += 1;
      counts.set(word, left - 1);
    }
  }
  return (2 * common) / Math.max(1, before.length + after.length);
}

const real = (text: string, language: string): string[] => wordsIn(text, language).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Pairs the passages of a place that was changed with what most likely became of each, keeping their order. */
export function pairPassages(before: Passage[], after: Passage[], language: string): Pair[] {
  const alike = likenesses(before, after, language);
  // best[i][j]: the most likeness that before[i…] and after[j…] can be paired with.
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, alike(i, j) + best[i + 1]![j + 1]!);
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]];
    if (old && young && alike(i, j) > 0 && best[i]![j] === alike(i, j) + best[i + 1]![j + 1]!) {
      pairs.push([old, young]);
      [i, j] = [i + 1, j + 1];
    } else if (old && (!young || best[i + 1]![j]! >= best[i]![j + 1]!)) {
      pairs.push([old, null]);
      i += 1;
    } else if (young) {
      pairs.push([null, young]);
      j += 1;
    }
  }
  return pairs;
}

function likenesses(before: Passage[], after: Passage[], language: string): (i: number, j: number) => number {
  if (before.length * after.length > mostComparisons) return (i, j) => (i === j ? 1 : 0);
  const [old, young] = [before, after].map((passages) => passages.map(({ words }) => real(words, language)));
  const table = old!.map((words) => young!.map((others) => {
    const value = likeness(words, others);
    return value < leastAlike ? 0 : value;
  }));
  return (i, j) => table[i]?.[j] ?? 0;
}
