import type { Block, Inline, RichText } from "./rich-text";

/** The words alone, a line for each paragraph, item or row: for search, mail and excerpts. */
export function plainText(text: RichText): string {
  return text.content.flatMap(linesOf).join("\n");
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [words(block.content)].filter(Boolean);
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.flatMap(linesOf));
    case "blockquote":
      return block.content.flatMap(linesOf);
    case "codeBlock":
      return block.content.map(({ text }) => text);
    case "table":
      return block.content.map((row) => row.content.map(({ content: [paragraph] }) => words(paragraph.content)).join(" · "));
    case "horizontalRule":
      return [];
    default:
      return block satisfies never;
  }
}

const words = (content: Inline[]): string => content.map((node) => (node.type === "hardBreak" ? "\n" : node.text)).join("");
