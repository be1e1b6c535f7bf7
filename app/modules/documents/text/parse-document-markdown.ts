import { maxNesting, NestedTooDeep } from "~/platform/rich-text/rich-text";
import { documentMarkdown, type Token } from "./document-markdown";

/** A node as Markdown tells it, before it is fitted into the schema. */
export interface Parsed {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Parsed[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

const containers: Record<string, string> = {
  paragraph: "paragraph", heading: "heading", bullet_list: "bulletList", ordered_list: "orderedList", list_item: "listItem",
  blockquote: "blockquote", callout: "callout", table: "table", tr: "tableRow", th: "tableHeader", td: "tableCell",
};
const nesting = new Set(["listItem", "blockquote", "callout"]);
const marks: Record<string, string> = { strong: "bold", em: "italic", s: "strike", link: "link" };

/** Reads Markdown into nodes. Throws NestedTooDeep; every other text has a result. */
export function parseDocumentMarkdown(source: string): Parsed[] {
  const root: Parsed = { type: "doc", content: [] };
  const open = [root];
  for (const token of documentMarkdown.parse(source, {})) {
    const type = containers[token.type.replace(/_(open|close)$/, "")];
    const into = open.at(-1)!.content!;
    if (token.nesting === 0) into.push(...leaf(token));
    else if (type && token.nesting === 1) {
      const node: Parsed = { type, attrs: attributesOf(token), content: [] };
      into.push(node);
      open.push(node);
      if (open.filter((each) => nesting.has(each.type)).length > maxNesting) throw new NestedTooDeep();
    } else if (type) closed(open.pop()!);
  }
  return root.content!;
}

function attributesOf(token: Token): Record<string, unknown> {
  if (token.type === "heading_open") return { level: Number(token.tag.slice(1)) };
  if (token.type === "ordered_list_open") return { start: Number(token.attrGet("start") ?? 1) };
  return token.type === "callout_open" ? { kind: token.attrGet("kind") } : {};
}

/** Cells hold paragraphs, and what holds blocks is never blank. */
function closed(node: Parsed): void {
  const isCell = node.type === "tableHeader" || node.type === "tableCell";
  if (isCell) node.content = [{ type: "paragraph", content: node.content }];
  else if (nesting.has(node.type) && node.content?.length === 0) node.content = [{ type: "paragraph", content: [] }];
}

function leaf(token: Token): Parsed[] {
  if (token.type === "inline") return inlineOf(token.children ?? []);
  if (token.type === "hr") return [{ type: "horizontalRule" }];
  if (token.type !== "fence" && token.type !== "code_block") return [];
  const text = token.content.replace(/\n$/, "");
  return [{ type: "codeBlock", attrs: { language: token.info.trim().split(/\s/)[0] }, content: text ? [{ type: "text", text }] : [] }];
}

function inlineOf(tokens: Token[]): Parsed[] {
  const line: Parsed[] = [];
  const open: NonNullable<Parsed["marks"]> = [];
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ type: marks[token.type.replace("_open", "")] ?? "", ...(token.type === "link_open" ? { attrs: { href: token.attrGet("href") } } : {}) });
    else if (token.nesting === -1) open.pop();
    else if (token.type === "softbreak" || token.type === "hardbreak") line.push({ type: "hardBreak" });
    else if (token.type === "footnote") line.push({ type: "footnote", attrs: { note: token.content } });
    else if (token.type === "guided_field") line.push({ type: "guidedField", attrs: { prompt: token.content } });
    else if (token.content !== "") line.push({ type: "text", text: token.content, marks: [...open, ...(token.type === "code_inline" ? [{ type: "code" }] : [])] });
  }
  return line;
}
