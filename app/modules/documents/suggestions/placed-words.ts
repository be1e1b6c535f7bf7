import type { Node } from "@tiptap/pm/model";
import { signOf } from "./open-suggestions";

/** The words of a text as it stands, a line for each block, and where each of them is. */
export class PlacedWords {
  readonly text: string;
  private readonly runs: { from: number; length: number; at: number }[] = [];

  constructor(document: Node) {
    let text = "";
    document.descendants((node, at) => {
      if (node.isTextblock && text !== "") text += "\n";
      if (!node.isText || signOf(node.marks, "insertion")) return;
      this.runs.push({ from: text.length, length: node.nodeSize, at });
      text += node.text;
    });
    this.text = text;
  }

  /** The place in the document of a place in the words: before what follows there, or behind what goes before it. */
  placeOf(index: number, side: "before" | "behind"): number | null {
    const touching = this.runs.filter(({ from, length }) => from <= index && index <= from + length);
    const run = side === "behind" ? touching[0] : touching.at(-1);
    return run ? run.at + index - run.from : null;
  }
}
