import type { Node } from "@tiptap/pm/model";
import { fittingDocument, fittingNode, fittingText } from "./fitting-nodes.server";
import { parseDocumentMarkdown, type Parsed } from "./parse-document-markdown";

const taskStart = /^\[( |x)\](?: |$)/i;

/**
 * Reads Markdown into a document. The title stands above the text, so a text that begins with `#` moves
 * down by one level. Throws NestedTooDeep; nothing else typed is refused or lost.
 */
export const fromMarkdown = (source: string): Node => documentFromParsed(parseDocumentMarkdown(source));

/** Fits nodes that were read from somewhere into a document; what the schema has no place for is left out. */
export function documentFromParsed(blocks: Parsed[]): Node {
  const shift = hasFirstLevel(blocks) ? 1 : 0;
  return fittingDocument(blocks.flatMap((block) => nodesOf(block, shift)));
}

const hasFirstLevel = (blocks: Parsed[]): boolean => blocks.some((block) => (block.type === "heading" ? block.attrs?.level === 1 : hasFirstLevel(block.content ?? [])));

function nodesOf(parsed: Parsed, shift: number): Node[] {
  if (parsed.type === "text") {
    const marks = Object.fromEntries((parsed.marks ?? []).map((mark) => [mark.type, mark.attrs ?? true]));
    return [fittingText(parsed.text ?? "", marks)].filter((node) => node !== null);
  }
  if (parsed.type === "bulletList" && parsed.content?.every(isTask)) return madeOf("taskList", {}, parsed.content.flatMap((item) => taskOf(item, shift)));
  const attributes = parsed.type === "heading" ? { level: Math.min(Number(parsed.attrs?.level) + shift, 4) } : (parsed.attrs ?? {});
  const children = (parsed.content ?? []).flatMap((child) => nodesOf(child, shift));
  return madeOf(parsed.type, attributes, parsed.type === "listItem" ? startingWithParagraph(children) : children);
}

function madeOf(type: string, attributes: Record<string, unknown>, children: Node[]): Node[] {
  const node = fittingNode(type, attributes, children);
  return node ? [node] : [];
}

/** An item that begins with code, a quotation or a heading is given the empty paragraph that the schema asks for. */
function startingWithParagraph(children: Node[]): Node[] {
  const empty = children[0]?.type.name === "paragraph" ? null : fittingNode("paragraph", {}, []);
  return empty ? [empty, ...children] : children;
}

const firstText = (item: Parsed): Parsed | undefined => (item.content?.[0]?.type === "paragraph" ? item.content[0].content?.[0] : undefined);

const isTask = (item: Parsed): boolean => taskStart.test(firstText(item)?.text ?? "");

function taskOf(item: Parsed, shift: number): Node[] {
  const first = firstText(item);
  const checked = /^\[x\]/i.test(first?.text ?? "");
  if (first) first.text = first.text?.replace(taskStart, "").trimStart() ?? "";
  const children = (item.content ?? []).flatMap((child) => nodesOf(child, shift));
  return madeOf("taskItem", { checked }, startingWithParagraph(children));
}
