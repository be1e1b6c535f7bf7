import { foldText } from "~/platform/text/fold";
import { fittingSpans, type Question } from "~/platform/text/question";
import type { Piece } from "./contract";

/** About so many characters are shown of a body. */
const excerptLength = 180;
/** Of a longer body only so much is looked through for a part that fits. */
const looked = 20_000;
/** An excerpt begins at a word if there is a gap within so many characters. */
const nearGap = 30;

/** A text with the words of a question marked, whatever their accents, case and endings. */
export function markWords(text: string, question: Question): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, until] of fittingSpans(text, question)) {
    if (from < done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, until), marked: true });
    done = until;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** Where to begin so that a place is shown with some words before it; Chinese has no gaps to begin at. */
function beginningBefore(text: string, place: number): number {
  const wished = place - excerptLength / 3;
  if (wished <= 0) return 0;
  const gap = text.indexOf(" ", wished);
  return gap !== -1 && gap < Math.min(wished + nearGap, place) ? gap + 1 : wished;
}

/** Where to end, at a word if there is a gap within the last few characters. */
function endAfter(text: string, from: number): number {
  const wished = from + excerptLength;
  if (wished >= text.length) return text.length;
  const gap = text.lastIndexOf(" ", wished);
  return gap > wished - nearGap ? gap : wished;
}

/** Where the passage begins that holds the most different words of a question, the first of those that hold as many; 0 without any. */
function bestPassage(text: string, question: Question): number {
  const spans = fittingSpans(text, question).map(([from, until]) => ({ from, word: foldText(text.slice(from, until)) }));
  let best = { from: 0, words: 0 };
  for (const [place, { from }] of spans.entries()) {
    const words = new Set<string>();
    for (let next = place; next < spans.length; next += 1) {
      const span = spans[next];
      if (!span || span.from > from + excerptLength / 2) break;
      words.add(span.word);
    }
    if (words.size > best.words) best = { from, words: words.size };
  }
  return best.from;
}

/** The part of a body where most of the words stand together, marked; its beginning where none does. */
export function excerptOf(body: string, question: Question): Piece[] {
  const text = body.slice(0, looked).replaceAll(/\s+/g, " ").trim();
  const from = beginningBefore(text, bestPassage(text, question));
  const until = endAfter(text, from);
  const cut = text.slice(from, until).toWellFormed().replaceAll("\ufffd", "");
  return markWords(`${from > 0 ? "… " : ""}${cut}${until < text.length ? " …" : ""}`, question);
}
