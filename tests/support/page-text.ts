import { DomUtils } from "htmlparser2";

/** An element as the parser gives it. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Node = Parameters<typeof DomUtils.textContent>[0];

const unseen = new Set(["script", "style", "template", "svg", "noscript"]);

function wordsOf(node: Node): string {
  if (Array.isArray(node)) return node.map((child) => wordsOf(child)).join("");
  if (DomUtils.isText(node)) return node.data;
  if (DomUtils.isTag(node) && (unseen.has(node.name) || node.attribs["aria-hidden"] === "true" || "hidden" in node.attribs)) return "";
  if (!DomUtils.hasChildren(node)) return "";
  const separate = DomUtils.isTag(node) && !["a", "b", "bdi", "em", "i", "span", "strong", "code", "mark", "time"].includes(node.name);
  const words = wordsOf(node.children);
  return separate ? ` ${words} ` : words;
}

/** The words that a screen reader reads of an element, spaces folded. */
export const accessibleText = (node: Node): string => wordsOf(node).replace(/\s+/g, " ").trim();
