import type { Mark, Node } from "@tiptap/pm/model";
import type { Piece } from "~/platform/text/compare-words";
import type { SuggestionSign } from "./marks";

/** A change that somebody suggests and nobody has taken or refused. */
export interface OpenSuggestion extends SuggestionSign {
  /** What goes and what comes, with some words on both sides. */
  pieces: Piece[];
}

/** How many characters of the surroundings are told. */
const contextLength = 40;

/** The sign of a suggestion that a piece of text bears, of one kind. */
export const signOf = (marks: readonly Mark[], kind: "insertion" | "deletion"): SuggestionSign | null =>
  (marks.find(({ type }) => type.name === kind)?.attrs as SuggestionSign | undefined) ?? null;

/** The suggestions in a text, in the order in which they stand there. */
export function openSuggestions(text: Node): OpenSuggestion[] {
  const found = new Map<string, OpenSuggestion>();
  text.descendants((block) => {
    if (!block.isTextblock) return true;
    for (const sign of signsIn(block)) {
      const pieces = piecesFor(block, sign);
      const key = `${sign.by} ${sign.id}`;
      const known = found.get(key);
      if (known) known.pieces.push({ text: " … ", change: "same" }, ...pieces);
      else found.set(key, { id: sign.id, by: sign.by, at: sign.at, pieces });
    }
    return false;
  });
  return [...found.values()];
}

function signsIn(block: Node): SuggestionSign[] {
  const signs = block.children.flatMap(({ marks }) => [signOf(marks, "deletion"), signOf(marks, "insertion")]);
  return [...new Map(signs.filter((sign) => sign !== null).map((sign) => [`${sign.by} ${sign.id}`, sign])).values()];
}

function piecesFor(block: Node, sign: SuggestionSign): Piece[] {
  const runs = block.children.map((node) => ({ text: node.text ?? " ", change: changeOf(node.marks, sign) }));
  const [first, last] = [runs.findIndex(({ change }) => change !== "same"), runs.findLastIndex(({ change }) => change !== "same")];
  const words = (part: typeof runs) => part.map(({ text }) => text).join("");
  const [before, behind] = [words(runs.slice(0, first)), words(runs.slice(last + 1))];
  return [
    { text: endOf(before), change: "same" as const },
    ...runs.slice(first, last + 1),
    { text: beginningOf(behind), change: "same" as const },
  ].filter((piece) => piece.text !== "");
}

// Cut between words, where the script parts them.
const endOf = (text: string) => (text.length > contextLength ? `…${text.slice(-contextLength).replace(/^\S{0,20}\s/, "")}` : text);
const beginningOf = (text: string) => (text.length > contextLength ? `${text.slice(0, contextLength).replace(/\s\S{0,20}$/, "")}…` : text);

function changeOf(marks: readonly Mark[], sign: SuggestionSign): Piece["change"] {
  const isOf = (found: SuggestionSign | null) => found?.id === sign.id && found.by === sign.by;
  if (isOf(signOf(marks, "deletion"))) return "removed";
  return isOf(signOf(marks, "insertion")) ? "added" : "same";
}
