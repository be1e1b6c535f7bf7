/** A passage as it is quoted: its words, and some before and behind. */
export interface Quotation {
  quotation: string;
  before: string;
  behind: string;
}

/** Longest passage that is quoted whole, and how many characters of its surroundings tell it from its like. */
export const maxQuotationLength = 600;
export const contextLength = 48;

/** A text without its spaces, and where each of its characters stands in the text. */
interface Squeezed {
  text: string;
  places: number[];
}

/** A text without its spaces: browsers, editors and people break lines differently; the letters are the same. */
export function squeezed(text: string): Squeezed {
  const places: number[] = [];
  let letters = "";
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text[at]!)) continue;
    letters += text[at]!;
    places.push(at);
  }
  return { text: letters, places };
}

/** The letters of some words alone. */
export const letters = (text: string) => text.replace(/\s+/g, "");

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/**
 * Where a quotation stands in a text: of several places that read the same, the one whose surroundings
 * are most alike. Null where its words are not there.
 */
export function placeOf(text: string, { quotation, before, behind }: Quotation): { from: number; to: number } | null {
  const [hay, needle, head, tail] = [squeezed(text), letters(quotation), letters(before), letters(behind)];
  if (needle === "") return null;
  let best: { at: number; score: number } | null = null;
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + 1)) {
    const score = sharedEnd(hay.text.slice(Math.max(0, at - head.length), at), head) + sharedStart(hay.text.slice(at + needle.length, at + needle.length + tail.length), tail);
    if (!best || score > best.score) best = { at, score };
  }
  if (!best) return null;
  return { from: hay.places[best.at]!, to: hay.places[best.at + needle.length - 1]! + 1 };
}

/** Quotes a passage of a text, with its surroundings. */
export const quoted = (text: string, from: number, to: number): Quotation => ({
  quotation: text.slice(from, Math.min(to, from + maxQuotationLength)),
  before: text.slice(Math.max(0, from - contextLength), from),
  behind: text.slice(to, to + contextLength),
});
