import type { Node } from "@tiptap/pm/model";
import { markdown } from "~/platform/rich-text/markdown";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { fittingDocument, fittingNode, fittingText } from "./fitting-nodes.server";

/** A node as the parser of messages gives it. */
interface Parsed {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Parsed[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

const taskStart = /^\[( |x)\](?: |$)/i;

/**
 * Reads Markdown into a document: what messages know, and tasks (`- [ ]`), and headings three levels
 * deep. The title stands above the text, so a text that begins with `#` moves down by one level.
 * Throws NestedTooDeep; nothing else typed is refused or lost.
 */
export function fromMarkdown(source: string): Node {
  const levels = headingLevels(source);
  const blocks = parseMarkdown(source).content as Parsed[];
  return fittingDocument(blocks.flatMap((block) => nodesOf(block, levels)));
}

/** The levels of the headings in order; messages know fewer, so their parser cannot tell. */
function headingLevels(source: string): number[] {
  const levels = markdown.parse(source, {}).filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1)));
  const shift = levels.includes(1) ? 1 : 0;
  return levels.map((level) => Math.min(level + shift, 4));
}

function nodesOf(parsed: Parsed, levels: number[]): Node[] {
  if (parsed.type === "text") {
    const marks = Object.fromEntries((parsed.marks ?? []).map((mark) => [mark.type, mark.attrs ?? true]));
    return [fittingText(parsed.text ?? "", marks)].filter((node) => node !== null);
  }
  if (parsed.type === "bulletList" && parsed.content?.every(isTask)) return madeOf("taskList", {}, parsed.content.flatMap((item) => taskOf(item, levels)));
  const attributes = parsed.type === "heading" ? { level: levels.shift() } : (parsed.attrs ?? {});
  const children = (parsed.content ?? []).flatMap((child) => nodesOf(child, levels));
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

function taskOf(item: Parsed, levels: number[]): Node[] {
  const first = firstText(item);
  const checked = /^\[x\]/i.test(first?.text ?? "");
  if (first) first.text = first.text?.replace(taskStart, "") ?? "";
  const children = (item.content ?? []).flatMap((child) => nodesOf(child, levels));
  return madeOf("taskItem", { checked }, startingWithParagraph(children));
}
