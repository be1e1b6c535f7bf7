import { letters, squeezed } from "./quotation";

/** How much of a passage must be the same words to be taken for it, and how many places are looked at. */
const likeEnough = 0.7;
const mostCandidates = 40;

/** Shorter passages could be anywhere. */
const shortest = 8;

/** How many letters two texts have in common, in their order. */
function common(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const letter of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at += 1) next[at + 1] = letter === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    row = next;
  }
  return row[b.length]!;
}

/**
 * Where a passage stands whose words were changed a little: it begins and ends as before, and most of
 * what lies between is the same. Null when nothing is like enough.
 */
export function nearestPlaceOf(text: string, quotation: string): { from: number; to: number } | null {
  const [hay, needle] = [squeezed(text), letters(quotation)];
  if (needle.length < shortest) return null;
  const edge = Math.max(3, Math.min(12, Math.floor(needle.length / 4)));
  const [head, tail] = [needle.slice(0, edge), needle.slice(-edge)];
  let best: { from: number; to: number; likeness: number } | null = null;
  let looked = 0;
  for (let from = hay.text.indexOf(head); from >= 0 && looked < mostCandidates; from = hay.text.indexOf(head, from + 1)) {
    const end = hay.text.indexOf(tail, from + edge);
    const to = end + edge;
    if (end < 0 || to - from > needle.length * 2 + 40) continue;
    looked += 1;
    const likeness = (2 * common(needle, hay.text.slice(from, to))) / (needle.length + to - from);
    if (likeness >= likeEnough && (!best || likeness > best.likeness)) best = { from, to, likeness };
  }
  return best && { from: hay.places[best.from]!, to: hay.places[best.to - 1]! + 1 };
}
