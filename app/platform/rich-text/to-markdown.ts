import { lineOf, linesToMarkdown } from "./inline-to-markdown";
import type { Block, Inline, ListItem, RichText, TableRow } from "./rich-text";

/**
 * Writes the editor's JSON as Markdown that `parseMarkdown` reads as the same text. What Markdown has
 * no words for is left out: blank paragraphs, spaces at a line's end. Nodes may lack `content`, as the
 * editor leaves it out where it is empty.
 */
export function toMarkdown(text: RichText): string {
  return blocks(text.content).join("\n");
}

const inside = <Node>(node: { content?: Node[] }): Node[] => node.content ?? [];

/** Blocks as lines, a blank one between each two. */
function blocks(content: Block[]): string[] {
  let kind = "";
  let alternate = false;
  const written = content.filter((block) => !isBlank(block) || content.length === 1).map((block) => {
    // Two lists in a row would read as one, so the second has the other sign.
    alternate = block.type === kind && !alternate;
    kind = block.type;
    return blockLines(block, alternate);
  });
  return written.flatMap((lines, place) => (place === 0 ? lines : ["", ...lines]));
}

const isBlank = (block: Block) => block.type === "paragraph" && inside<Inline>(block).every((node) => node.type === "text" && !node.text.trim());

function blockLines(block: Block, alternate: boolean): string[] {
  switch (block.type) {
    case "paragraph":
      return linesToMarkdown(inside(block));
    case "heading":
      return [`${"#".repeat(block.attrs.level)} ${lineOf(inside(block)).replace(/#+$/, (signs) => `\\${signs}`)}`];
    case "bulletList":
      return listLines(block.content, () => (alternate ? "* " : "- "));
    case "orderedList":
      return listLines(block.content, (place) => `${(block.attrs.start ?? 1) + place}${alternate ? ")" : "."} `);
    case "blockquote":
      return blocks(inside(block)).map((line) => (line ? `> ${line}` : ">"));
    case "codeBlock":
      return codeLines(inside(block).map(({ text }) => text).join(""), block.attrs.language);
    case "table":
      return tableLines(block.content);
    case "horizontalRule":
      return ["___"];
    default:
      return block satisfies never;
  }
}

/** Whether a list may follow a paragraph without a blank line: one that begins with 1 and with words. */
const mayFollowClosely = (block: Block): boolean =>
  (block.type === "bulletList" || (block.type === "orderedList" && (block.attrs.start ?? 1) === 1)) && inside(block.content[0] ?? {}).some((first) => !isBlank(first));

/** Items of one paragraph, with or without one list below, stand close together. */
function listLines(items: ListItem[], sign: (place: number) => string): string[] {
  const close = items.every((item) => {
    const [first, second, ...more] = inside(item);
    return first?.type === "paragraph" && more.length === 0 && (second === undefined || (!isBlank(first) && mayFollowClosely(second)));
  });
  return items.flatMap((item, place) => {
    const first = sign(place);
    const written = close ? inside(item).flatMap((block) => blockLines(block, false)) : blocks(inside(item));
    const lines = written.map((line, row) => (row === 0 ? first + line : line && " ".repeat(first.length) + line));
    return place > 0 && !close ? ["", ...lines] : lines;
  });
}

function codeLines(code: string, language: string | null): string[] {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence + (language ?? ""), ...(code ? code.split("\n") : []), fence];
}

function tableLines(rows: TableRow[]): string[] {
  const lines = rows.map((row) => `| ${inside(row).map((cell) => cellOf(inside(cell))).join(" | ")} |`);
  const columns = rows[0]?.content.length ?? 0;
  return [lines[0] ?? "", `|${" --- |".repeat(columns)}`, ...lines.slice(1)];
}

const cellOf = (content: Block[]): string =>
  lineOf(content.flatMap((block) => (block.type === "paragraph" ? inside<Inline>(block) : []))).replace(/(?<!\\)\|/g, "\\|");
