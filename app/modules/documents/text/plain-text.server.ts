import type { Node } from "@tiptap/pm/model";

/** The words alone, a line for each block: for search, lists and excerpts. */
export const plainText = (text: Node): string => text.textBetween(0, text.content.size, "\n", wordsOf).replace(/\n{2,}/g, "\n").trim();

/** What is no text but has words. */
function wordsOf({ type, attrs }: Node): string {
  if (type.name === "footnote") return ` (${attrs.note as string}) `;
  if (type.name === "guidedField") return `[${attrs.prompt as string}]`;
  if (type.name === "picture") return attrs.alt as string;
  return type.name === "hardBreak" ? "\n" : "";
}
