import { diffArrays } from "diff";
import { wordsIn } from "./segments";

/** Some words of a passage and what became of them. */
export interface Piece {
  text: string;
  change: "same" | "added" | "removed";
}

/** Of texts that differ in more words than this, the one is told as taken out and the other as put in. */
const mostEdits = 600;

const isBlank = (text: string): boolean => text.trim() === "";

/** What stays, goes and comes between two passages, word by word. */
export function compareWords(before: string, after: string, language: string): Piece[] {
  const found = diffArrays(wordsIn(before, language), wordsIn(after, language), { maxEditLength: mostEdits });
  if (!found) return whole(before, after);
  return joined(found.map(({ value, added, removed }) => ({ text: value.join(""), change: added ? "added" : removed ? "removed" : "same" })));
}

/** The blanks that both end with. */
function commonEnd(one: string, other: string): string {
  const [end = "", otherEnd = ""] = [one, other].map((text) => /\s*$/.exec(text)?.[0]);
  return end.endsWith(otherEnd) ? otherEnd : otherEnd.endsWith(end) ? end : "";
}

const whole = (before: string, after: string): Piece[] => [{ text: before, change: "removed" }, { text: after, change: "added" }];

/** A space that stayed between two words that did not belongs to the change: people read phrases, not single words. */
function joined(pieces: Piece[]): Piece[] {
  const read: Piece[] = [];
  let [gone, come] = ["", ""];
  const settle = () => {
    const stayed = commonEnd(gone, come);
    const [out, put] = [gone, come].map((text) => text.slice(0, text.length - stayed.length));
    if (out) read.push({ text: out, change: "removed" });
    if (put) read.push({ text: put, change: "added" });
    if (stayed) read.push({ text: stayed, change: "same" });
    [gone, come] = ["", ""];
  };
  pieces.forEach((piece, place) => {
    if (piece.change === "removed") gone += piece.text;
    else if (piece.change === "added") come += piece.text;
    else if (isBlank(piece.text) && (gone || come) && place < pieces.length - 1) [gone, come] = [gone + piece.text, come + piece.text];
    else {
      settle();
      read.push(piece);
    }
  });
  settle();
  return read;
}
