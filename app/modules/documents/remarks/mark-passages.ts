import { placeOf, type Quotation } from "./quotation";

interface Marked extends Quotation {
  id: number;
}

/** A piece of HTML: a tag, or words with the number of characters a reader sees. */
interface Piece {
  html: string;
  words: boolean;
  from: number;
}

/** What is on the page but not in the text: numbers of footnotes, names of callouts, the footnotes below. */
const besideText = /^<(?:sup>|p class="callout-name">|section role="doc-endnotes")/;
const closing: Record<string, string> = { "<sup>": "</sup>", "<p ": "</p>", "<sec": "</section>" };
const blockEnd = /^<\/(?:p|h[2-4]|li|td|th|pre|div|figure)>|^<br>/;
const character = /&(?:amp|lt|gt|quot);|[\s\S]/gu;
const characters: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** Takes our own HTML apart into tags and words, and gives the words in a row. */
function piecesOf(html: string): { pieces: Piece[]; text: string } {
  const pieces: Piece[] = [];
  let text = "";
  let skipUntil = "";
  for (const [part] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const isTag = part.startsWith("<");
    pieces.push({ html: part, words: !isTag && skipUntil === "", from: text.length });
    if (skipUntil !== "") {
      if (part === skipUntil) skipUntil = "";
    } else if (isTag) {
      if (besideText.test(part)) skipUntil = closing[part.slice(0, part.startsWith("<sup") ? 5 : part.startsWith("<p") ? 3 : 4)] ?? "";
      else if (blockEnd.test(part)) text += "\n";
    } else text += part.replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity);
  }
  return { pieces, text };
}

/** The words of a page in a row, a line for each block: what readers can select and quote. */
export const wordsOfPage = (html: string): string => piecesOf(html).text;

/**
 * Marks the passages that people talk about in the HTML of the reading page; the first mark of each bears
 * its id, `passage-7`. Returns which were found.
 */
export function markPassages(html: string, remarks: readonly Marked[]): { html: string; found: number[] } {
  if (remarks.length === 0) return { html, found: [] };
  const { pieces, text } = piecesOf(html);
  const places = remarks.flatMap((remark) => {
    const place = placeOf(text, remark);
    return place ? [{ id: remark.id, ...place, begun: false }] : [];
  });
  const cuts = new Set(places.flatMap(({ from, to }) => [from, to]));
  const marked = (part: string, from: number): string => {
    const here = places.filter((place) => place.from <= from && from < place.to);
    const beginning = here.filter((place) => !place.begun);
    for (const place of beginning) place.begun = true;
    const [first, ...others] = beginning.map(({ id }) => `passage-${id}`);
    if (here.length === 0) return part;
    return `${others.map((id) => `<span id="${id}"></span>`).join("")}<mark${first ? ` id="${first}"` : ""}>${part}</mark>`;
  };
  const written = pieces.map((piece) => {
    if (!piece.words) return piece.html;
    let out = "";
    let part = "";
    let [at, partFrom] = [piece.from, piece.from];
    for (const [each] of piece.html.matchAll(character)) {
      if (part !== "" && cuts.has(at)) {
        out += marked(part, partFrom);
        [part, partFrom] = ["", at];
      }
      part += each;
      at += each.startsWith("&") && each.length > 1 ? 1 : each.length;
    }
    return out + (part === "" ? "" : marked(part, partFrom));
  });
  return { html: written.join(""), found: places.map(({ id }) => id) };
}
