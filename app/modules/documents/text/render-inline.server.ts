import type { Mark, Node } from "@tiptap/pm/model";
import { isAllowedLink, isOwnLink } from "~/platform/rich-text/allowed-link";
import { instrumentHref, instrumentsIn } from "./conventions";
import { escapedHtml } from "~/platform/rich-text/escaped-html";
import { spoken } from "./spoken-words";

const tags: Record<string, string> = { bold: "strong", italic: "em", strike: "s", code: "code" };

/** Writes the lines of one text, and numbers its footnotes in their order. */
export class InlineRenderer {
  private readonly footnotes: string[] = [];

  /** The words of a block. Words that share a link stand in one link, however they are marked. */
  render(textblock: Node): string {
    let html = "";
    let open: string | null = null;
    for (const node of textblock.children) {
      const href = linkOf(node);
      if (href !== open) {
        html += open === null ? "" : "</a>";
        html += href === null ? "" : opened(href);
        open = href;
      }
      html += node.isText ? node.marks.reduceRight(marked, wordsOf(node, open !== null)) : this.leaf(node);
    }
    return open === null ? html : `${html}</a>`;
  }

  /** The footnotes below the text, each with a way back; nothing where there are none. */
  notes(): string {
    if (this.footnotes.length === 0) return "";
    const items = this.footnotes.map((note, index) =>
      `<li id="note-${index + 1}" dir="auto">${withInstruments(note)} <a href="#note-sign-${index + 1}" role="doc-backlink" aria-label="${spoken("backToText")}">↩\ufe0e</a></li>`);
    return `<section role="doc-endnotes" class="footnotes" aria-label="${spoken("footnotes")}"><ol>${items.join("")}</ol></section>`;
  }

  private leaf({ type, attrs }: Node): string {
    if (type.name === "footnote") {
      const number = this.footnotes.push(attrs.note as string);
      return `<sup><a href="#note-${number}" id="note-sign-${number}" role="doc-noteref">${number}</a></sup>`;
    }
    if (type.name === "guidedField") return `<span class="guided-field">${escapedHtml(attrs.prompt as string)}</span>`;
    return type.name === "hardBreak" ? "<br>" : "";
  }
}

const opened = (href: string): string => `<a href="${escapedHtml(href)}"${isOwnLink(href) ? "" : ' rel="noopener nofollow"'}>`;

/** Conventions and other instruments lead to their text, unless the words are code or lead elsewhere already. */
function wordsOf(node: Node, linked: boolean): string {
  const text = node.text ?? "";
  return linked || node.marks.some(({ type }) => type.name === "code") ? escapedHtml(text) : withInstruments(text);
}

function withInstruments(text: string): string {
  let html = "";
  let done = 0;
  for (const { at, words, code } of instrumentsIn(text)) {
    html += `${escapedHtml(text.slice(done, at))}${opened(instrumentHref(code))}${escapedHtml(words)}</a>`;
    done = at + words.length;
  }
  return html + escapedHtml(text.slice(done));
}

function linkOf(node: Node): string | null {
  const href: unknown = node.marks.find(({ type }) => type.name === "link")?.attrs.href;
  return typeof href === "string" && isAllowedLink(href) ? href : null;
}

function marked(html: string, mark: Mark): string {
  const tag = tags[mark.type.name];
  return tag ? `<${tag}>${html}</${tag}>` : html;
}
