import { isAllowedLink, isOwnLink } from "./allowed-link";
import type { Block, Inline, ListItem, Mark, RichText, TableRow } from "./rich-text";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!);

/**
 * Renders a text as HTML that is safe by construction: every tag is written here, every word is escaped,
 * and a link is checked again. Each block takes its direction from its own words.
 * `headingsUnder` is the level of the heading the text stands under: its own begin one below.
 */
export function renderHtml(text: RichText, { headingsUnder = 1 }: { headingsUnder?: number } = {}): string {
  return blocks(text.content, headingsUnder);
}

const blocks = (content: Block[], under: number): string => content.map((block) => blockHtml(block, under)).join("");

function blockHtml(block: Block, under: number): string {
  switch (block.type) {
    case "paragraph":
      return `<p dir="auto">${inline(block.content)}</p>`;
    case "heading": {
      if (block.content.length === 0) return "";
      const tag = `h${Math.min(under + block.attrs.level, 6)}`;
      return `<${tag} dir="auto">${inline(block.content)}</${tag}>`;
    }
    case "bulletList":
      return `<ul dir="auto">${items(block.content, under)}</ul>`;
    case "orderedList": {
      const start = block.attrs.start === 1 ? "" : ` start="${Math.trunc(block.attrs.start)}"`;
      return `<ol dir="auto"${start}>${items(block.content, under)}</ol>`;
    }
    case "blockquote":
      return `<blockquote dir="auto">${blocks(block.content, under)}</blockquote>`;
    case "codeBlock":
      return `<pre tabindex="0"><code>${escaped(block.content.map(({ text }) => text).join(""))}</code></pre>`;
    case "table":
      return `<table dir="auto" tabindex="0">${tableRows(block.content)}</table>`;
    case "horizontalRule":
      return "<hr>";
    default:
      return block satisfies never;
  }
}

/** A list whose items are one paragraph each is set close, without paragraphs. */
const items = (content: ListItem[], under: number): string =>
  content.map((item) => `<li>${item.content.map((block) => (block.type === "paragraph" && item.content.length === 1 ? inline(block.content) : blockHtml(block, under))).join("")}</li>`).join("");

/** Cells follow their table: a browser that looks for its direction passes over what has one of its own. */
function tableRows(rows: TableRow[]): string {
  const html = rows.map(({ content }) => `<tr>${content.map(({ type, content: [paragraph] }) => (type === "tableHeader" ? `<th scope="col">${inline(paragraph.content)}</th>` : `<td>${inline(paragraph.content)}</td>`)).join("")}</tr>`);
  return `<thead>${html[0] ?? ""}</thead>${html.length > 1 ? `<tbody>${html.slice(1).join("")}</tbody>` : ""}`;
}

const inline = (content: Inline[]): string =>
  content.map((node) => (node.type === "hardBreak" ? "<br>" : (node.marks ?? []).reduceRight(marked, escaped(node.text)))).join("");

const tags = { bold: "strong", italic: "em", strike: "s", code: "code" } as const;

function marked(html: string, mark: Mark): string {
  if (mark.type !== "link") return `<${tags[mark.type]}>${html}</${tags[mark.type]}>`;
  const { href } = mark.attrs;
  if (!isAllowedLink(href)) return html;
  return `<a href="${escaped(href)}"${isOwnLink(href) ? "" : ' rel="noopener nofollow"'}>${html}</a>`;
}
