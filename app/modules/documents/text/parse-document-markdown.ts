import { maxNesting, NestedTooDeep } from "~/platform/rich-text/rich-text";
import { pictureAt } from "../pictures/picture-attributes";
import { documentMarkdown, markdownWithReferences, type Token } from "./document-markdown";

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

/** Reads Markdown into nodes; what others wrote may have links as `references`. Throws NestedTooDeep; every other text has a result. */
export function parseDocumentMarkdown(source: string, { references = false } = {}): Parsed[] {
  const root: Parsed = { type: "doc", content: [] };
  const open = [root];
  for (const token of (references ? markdownWithReferences : documentMarkdown).parse(source, {})) {
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
  const [only, ...others] = node.content ?? [];
  if (node.type === "paragraph" && only?.type === "picture" && others.length === 0) {
    Object.assign(node, only, { content: undefined });
    return;
  }
  node.content = node.content?.map((child) => (child.type === "picture" && isOfWords(node.type) ? linkTo(child) : child));
  const isCell = node.type === "tableHeader" || node.type === "tableCell";
  if (isCell) node.content = [{ type: "paragraph", content: node.content }];
  else if (nesting.has(node.type) && node.content?.length === 0) node.content = [{ type: "paragraph", content: [] }];
}

const isOfWords = (type: string) => ["paragraph", "heading", "tableHeader", "tableCell"].includes(type);

/** A picture stands between blocks; among words it is a link that says what it shows. */
const linkTo = ({ attrs }: Parsed): Parsed => ({ type: "text", text: String(attrs?.alt), marks: [{ type: "link", attrs: { href: `/files/${String(attrs?.file)}` } }] });

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
    else if (token.type === "image") line.push(imageOf(token));
    else if (token.type === "footnote") line.push({ type: "footnote", attrs: { note: token.content } });
    else if (token.type === "guided_field") line.push({ type: "guidedField", attrs: { prompt: token.content } });
    else if (token.content !== "") line.push({ type: "text", text: token.content, marks: [...open, ...(token.type === "code_inline" ? [{ type: "code" }] : [])] });
  }
  return line;
}

/** A picture of ours; one from elsewhere is a link that says what it shows, since no page fetches anything from there. */
function imageOf(token: Token): Parsed {
  const [address, alt] = [String(token.attrGet("src") ?? ""), (token.children ?? []).map(({ content }) => content).join("")];
  const picture = pictureAt(address, alt);
  return picture ? { type: "picture", attrs: { ...picture } } : { type: "text", text: alt || address, marks: [{ type: "link", attrs: { href: address } }] };
}
