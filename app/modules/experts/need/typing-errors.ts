import type { Lexicon } from "./lexicon";

/** Shorter words have too many neighbours. */
const shortest = 5;
/** From this length on two errors are forgiven. */
const long = 9;

/** How many letters must be added, left out, changed or swapped; gives up above `most`. */
function distance(one: string, other: string, most: number): number {
  let [before, previous]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[other.length] ?? most + 1;
}

/** The word that was most likely meant by one that is mistyped, with the same first letter; null where none or several are near. */
export function meantBy(word: string, { wordsByLength }: Lexicon): string | null {
  if (word.length < shortest) return null;
  const most = word.length >= long ? 2 : 1;
  let found: string[] = [];
  let least = most;
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const candidate of wordsByLength.get(length) ?? []) {
      if (candidate[0] !== word[0]) continue;
      const errors = distance(word, candidate, least);
      if (errors < least) found = [];
      if (errors <= least) found.push(candidate);
      least = Math.min(least, errors);
    }
  }
  return found.length > 0 && found.length <= 3 ? (found[0] ?? null) : null;
}
