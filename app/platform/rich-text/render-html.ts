import { isAllowedLink, isOwnLink } from "./allowed-link";
import { escapedHtml as escaped } from "./escaped-html";
import { mentionSplitter, type MentionSplitter } from "./mentions";
import type { Block, Inline, ListItem, Mark, RichText, TableRow } from "./rich-text";
import { mentionHtml, type ShownMention } from "./shown-mentions";

interface Manner {
  /** The level of the heading the text stands under: its own begin one below. */
  headingsUnder?: number;
  /** What the mentions in it are, by how they stand in the text; others stay the words they are. */
  mentions?: ReadonlyMap<string, ShownMention>;
}

/** How each part of the text is rendered. */
interface How extends Required<Manner> {
  split: MentionSplitter;
}

/**
 * Renders a text as HTML that is safe by construction: every tag is written here, every word is escaped,
 * and a link is checked again. Each block takes its direction from its own words: paragraphs, the many,
 * by the style sheet (`.prose > p`), which costs no bytes on each; all others by their attribute.
 */
export function renderHtml(text: RichText, { headingsUnder = 1, mentions = new Map() }: Manner = {}): string {
  return blocks(text.content, { headingsUnder, mentions, split: mentionSplitter(mentions.keys()) });
}

const blocks = (content: Block[], how: How): string => content.map((block) => blockHtml(block, how)).join("");

function blockHtml(block: Block, how: How): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${inline(block.content, how)}</p>`;
    case "heading": {
      if (block.content.length === 0) return "";
      const tag = `h${Math.min(how.headingsUnder + block.attrs.level, 6)}`;
      return `<${tag} dir="auto">${inline(block.content, how)}</${tag}>`;
    }
    case "bulletList":
      return `<ul dir="auto">${items(block.content, how)}</ul>`;
    case "orderedList": {
      const start = block.attrs.start === 1 ? "" : ` start="${Math.trunc(block.attrs.start)}"`;
      return `<ol dir="auto"${start}>${items(block.content, how)}</ol>`;
    }
    case "blockquote":
      return `<blockquote dir="auto">${blocks(block.content, how)}</blockquote>`;
    case "codeBlock":
      return `<pre tabindex="0"><code>${escaped(block.content.map(({ text }) => text).join(""))}</code></pre>`;
    case "table":
      return `<table dir="auto" tabindex="0">${tableRows(block.content, how)}</table>`;
    case "horizontalRule":
      return "<hr>";
    default:
      return block satisfies never;
  }
}

/** A list whose items are one paragraph each is set close, without paragraphs. */
const items = (content: ListItem[], how: How): string =>
  content.map((item) => `<li>${item.content.map((block) => (block.type === "paragraph" && item.content.length === 1 ? inline(block.content, how) : blockHtml(block, how))).join("")}</li>`).join("");

/** Cells follow their table: a browser that looks for its direction passes over what has one of its own. */
function tableRows(rows: TableRow[], how: How): string {
  const html = rows.map(({ content }) => `<tr>${content.map(({ type, content: [paragraph] }) => (type === "tableHeader" ? `<th scope="col">${inline(paragraph.content, how)}</th>` : `<td>${inline(paragraph.content, how)}</td>`)).join("")}</tr>`);
  return `<thead>${html[0] ?? ""}</thead>${html.length > 1 ? `<tbody>${html.slice(1).join("")}</tbody>` : ""}`;
}

const inline = (content: Inline[], how: How): string =>
  content.map((node) => {
    if (node.type === "hardBreak") return "<br>";
    const { marks = [] } = node;
    const namesNobody = how.mentions.size === 0 || marks.some(({ type }) => type === "code" || type === "link");
    return marks.reduceRight(marked, namesNobody ? escaped(node.text) : withMentions(node.text, how));
  }).join("");

const withMentions = (text: string, { mentions, split }: How): string =>
  split(text).map(({ words, isMention }) => {
    const shown = isMention ? mentions.get(words) : undefined;
    return shown ? mentionHtml(shown) : escaped(words);
  }).join("");

const tags = { bold: "strong", italic: "em", strike: "s", code: "code" } as const;

function marked(html: string, mark: Mark): string {
  if (mark.type !== "link") return `<${tags[mark.type]}>${html}</${tags[mark.type]}>`;
  const { href } = mark.attrs;
  if (!isAllowedLink(href)) return html;
  return `<a href="${escaped(href)}"${isOwnLink(href) ? "" : ' rel="noopener nofollow"'}>${html}</a>`;
}
