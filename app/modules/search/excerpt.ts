import { foldText } from "~/platform/text/fold";
import type { Piece } from "./contract";

/** About so many characters are shown of a body. */
const excerptLength = 180;

/** Letter by letter, where each folded letter came from: folding may lengthen or shorten a text. */
function foldedWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = "";
  const origins: number[] = [];
  let place = 0;
  for (const letter of text) {
    const part = foldText(letter);
    folded += part;
    for (let index = 0; index < part.length; index++) origins.push(place);
    place += letter.length;
  }
  origins.push(text.length);
  return { folded, origins };
}

function spansOf(text: string, words: readonly string[]): [number, number][] {
  const { folded, origins } = foldedWithOrigins(text);
  const spans: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1 && spans.length < 50; at = folded.indexOf(word, at + word.length)) {
      spans.push([origins[at] ?? 0, origins[at + word.length] ?? text.length]);
    }
  }
  return spans.sort((one, other) => one[0] - other[0]);
}

/** A text with the words of a query marked, whatever their accents and case. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, until] of spansOf(text, words)) {
    if (from < done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, until), marked: true });
    done = until;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** The part of a body round the first word that fits, marked. */
export function excerptOf(body: string, words: readonly string[]): Piece[] {
  const text = body.slice(0, 20_000).replaceAll(/\s+/g, " ").trim();
  const first = spansOf(text, words)[0]?.[0] ?? 0;
  const from = first <= excerptLength / 2 ? 0 : text.indexOf(" ", first - excerptLength / 2) + 1;
  const cut = text.slice(from, from + excerptLength);
  return markWords(`${from > 0 ? "… " : ""}${cut}${from + excerptLength < text.length ? " …" : ""}`, words);
}
