import type { Node } from "@tiptap/pm/model";

/** The words alone, a line for each block: for search, lists and excerpts. */
export const plainText = (text: Node): string =>
  text.textBetween(0, text.content.size, "\n", (leaf) => (leaf.type.name === "hardBreak" ? "\n" : "")).replace(/\n{2,}/g, "\n").trim();
