import type { Node } from "@tiptap/pm/model";
import type { Passage } from "../contract";

const prefixed: Record<string, Passage["shape"]> = { blockquote: "quote", listItem: "item", taskItem: "item" };

/** A text as its passages in reading order: paragraphs, headings, items, rows of tables, each in plain words. */
export function passagesOf(text: Node): Passage[] {
  return text.children.flatMap((node) => passagesIn(node, "text"));
}

function passagesIn(node: Node, shape: Passage["shape"]): Passage[] {
  if (node.type.name === "tableRow") return filled({ shape: "row", words: node.children.map(wordsOf).join(" | ") });
  if (node.type.name === "heading") return filled({ shape: `heading${node.attrs.level as 2 | 3 | 4}`, words: wordsOf(node) });
  if (node.type.spec.code) return filled({ shape: "code", words: node.textContent });
  if (node.isTextblock || node.isAtom) return filled({ shape, words: wordsOf(node) });
  const inside = prefixed[node.type.name] ?? shape;
  return node.children.flatMap((child) => passagesIn(child, inside));
}

const filled = (passage: Passage): Passage[] => (passage.words.trim() === "" ? [] : [passage]);

/** What a leaf stands for: a line's end, or the words that a picture is described with. */
const leafWords = (leaf: Node): string => (leaf.type.name === "hardBreak" ? "\n" : typeof leaf.attrs.alt === "string" ? leaf.attrs.alt : "");

const wordsOf = (node: Node): string => (node.isAtom ? leafWords(node) : node.textBetween(0, node.content.size, " ", leafWords));
