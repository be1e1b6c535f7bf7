import type { Token } from "markdown-it";
import { markdown } from "./markdown";
import { inlineOf } from "./parse-inline";
import { maxNesting, NestedTooDeep, type Block, type HeadingLevel, type Inline, type ListItem, type Paragraph, type RichText, type TableCell, type TableRow } from "./rich-text";

type Container = "doc" | "bulletList" | "orderedList" | "listItem" | "blockquote" | "table" | "tableRow" | "tableHeader" | "tableCell" | "paragraph" | "heading";

interface Frame {
  type: Container;
  token: Token | null;
  content: unknown[];
}

const containers: Record<string, Container> = {
  paragraph_open: "paragraph", heading_open: "heading", bullet_list_open: "bulletList", ordered_list_open: "orderedList",
  list_item_open: "listItem", blockquote_open: "blockquote", table_open: "table", tr_open: "tableRow", th_open: "tableHeader", td_open: "tableCell",
};

/** What the parser passes over; the rows inside are read as the table's own. */
const transparent = new Set(["thead_open", "thead_close", "tbody_open", "tbody_close"]);

const nests = new Set<Container>(["listItem", "blockquote"]);

/**
 * Reads Markdown into the message schema. Nothing typed is lost: what is no Markdown stays text.
 * Throws NestedTooDeep; every other input has a result, an empty one for blank text.
 */
export function parseMarkdown(source: string): RichText {
  const root: Frame = { type: "doc", token: null, content: [] };
  const open = [root];
  for (const token of markdown.parse(source, {})) {
    if (transparent.has(token.type)) continue;
    if (token.nesting === 1) openContainer(open, token);
    else if (token.nesting === -1) closeContainer(open);
    else top(open).content.push(...leaf(token));
  }
  return { type: "doc", content: root.content as Block[] };
}

const top = (open: Frame[]) => open[open.length - 1]!;

function openContainer(open: Frame[], token: Token): void {
  const type = containers[token.type];
  if (!type) throw new Error(`The Markdown parser knows no ${token.type}.`);
  open.push({ type, token, content: [] });
  if (open.filter((frame) => nests.has(frame.type)).length > maxNesting) throw new NestedTooDeep();
}

function closeContainer(open: Frame[]): void {
  const frame = open.pop()!;
  top(open).content.push(nodeOf(frame));
}

/** A line of words, code or a rule: what holds no further blocks. */
function leaf(token: Token): (Inline | Block)[] {
  switch (token.type) {
    case "inline":
      return inlineOf(token.children ?? []);
    case "fence":
    case "code_block":
      return [codeBlock(token)];
    case "hr":
      return [{ type: "horizontalRule" }];
    default:
      throw new Error(`The Markdown parser knows no ${token.type}.`);
  }
}

function codeBlock(token: Token): Block {
  const text = token.content.replace(/\n$/, "");
  const language = /^[\w+#.-]{1,20}$/.exec(token.info.trim().split(/\s/)[0] ?? "")?.[0] ?? null;
  return { type: "codeBlock", attrs: { language }, content: text ? [{ type: "text", text }] : [] };
}

function nodeOf({ type, token, content }: Frame): Block | ListItem | TableRow | TableCell | Paragraph {
  switch (type) {
    case "heading":
      return { type, attrs: { level: Math.min(Number(token?.tag.slice(1)), 3) as HeadingLevel }, content: content as Inline[] };
    case "orderedList":
      return { type, attrs: { start: Number(token?.attrGet("start") ?? 1) }, content: content as ListItem[] };
    case "listItem":
    case "blockquote":
      return { type, content: (content.length > 0 ? content : [{ type: "paragraph", content: [] }]) as Block[] };
    case "tableHeader":
    case "tableCell":
      return { type, content: [{ type: "paragraph", content: content as Inline[] }] };
    default:
      return { type, content } as Block;
  }
}
