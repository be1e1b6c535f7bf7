import { DomainError } from "~/platform/errors";
import { NestedTooDeep } from "~/platform/rich-text/rich-text";
import { documentFromParsed, fromMarkdown } from "../text/from-markdown.server";
import { parseDocumentMarkdown, type Parsed } from "../text/parse-document-markdown";
import { toMarkdown } from "../text/to-markdown.server";
import { readHtml, type LeftBehind } from "./read-html.server";

/** A file as a document to be: what it is called, its words in Markdown, and what was not carried over. */
export interface ReadFile {
  title: string;
  markdown: string;
  left: { what: string; count: number }[];
}

/** What can be read, by the end of a name. */
export const readableFile = /\.(docx|md|markdown|txt|html?|xhtml)$/i;

/** Reads one file. Throws `invalid` where it is none of ours, or broken. */
export async function readFile(name: string, content: Uint8Array): Promise<ReadFile> {
  const title = name.replace(/^.*\//, "").replace(readableFile, "").replace(/[_-]+/g, " ").trim() || "…";
  try {
    if (/\.docx$/i.test(name)) return await readDocx(title, content);
    const text = new TextDecoder().decode(content).replace(/\r\n?/g, "\n");
    if (/\.(html?|xhtml)$/i.test(name)) return ofHtml(/<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1]?.trim() || title, text);
    return readMarkdown(title, text);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError("invalid", error instanceof NestedTooDeep ? "text_too_deep" : "file_unreadable", "file");
  }
}

/** Word by its styles: what is a heading, a list or a note there is one here; looks are let go. */
async function readDocx(title: string, content: Uint8Array): Promise<ReadFile> {
  const { default: mammoth } = await import("mammoth");
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(content) }, { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh"] });
  const read = ofHtml(title, value);
  const styles = messages.filter(({ message }) => /style/i.test(message)).length;
  return styles > 0 ? { ...read, left: [...read.left, { what: "styles", count: styles }] } : read;
}

function ofHtml(title: string, html: string): ReadFile {
  const { blocks, left } = readHtml(html);
  return { ...titled(title, blocks), left: listed(left) };
}

/** The first heading of the first level names the document, if nothing but it is of that level before the text. */
function titled(title: string, blocks: Parsed[]): { title: string; markdown: string } {
  const [first, ...rest] = blocks;
  const words = first?.type === "heading" && first.attrs?.level === 1 ? (first.content ?? []).map(({ text = "" }) => text).join("").trim() : "";
  return { title: words || title, markdown: toMarkdown(documentFromParsed(words ? rest : blocks)) };
}

const listed = (left: LeftBehind) => [...left].map(([what, count]) => ({ what, count }));

/** Markdown with facts in YAML above it, footnotes as references, pictures: what others write. */
function readMarkdown(title: string, source: string): ReadFile {
  const [, facts = "", body = source] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) ?? [];
  const named = /^title:\s*"?(.*?)"?\s*$/m.exec(facts)?.[1];
  let images = 0;
  const text = withInlineNotes(body.replace(/!\[([^\]]*)\]\([^)]*\)/g, (_, alt: string) => {
    images += 1;
    return alt;
  }));
  const read = titled(named || title, parseDocumentMarkdown(text));
  return { ...read, markdown: read.markdown || toMarkdown(fromMarkdown(text)), left: images > 0 ? [{ what: "images", count: images }] : [] };
}

/** Footnotes that stand elsewhere (`[^1]: words`) come to where their signs stand. */
function withInlineNotes(text: string): string {
  const notes = new Map<string, string>();
  const body = text.replace(/^\[\^([^\]\s]+)\]:[ \t]+(.*(?:\n(?:[ \t]{2,}.*))*)\n?/gm, (_, name: string, words: string) => {
    notes.set(name, words.replace(/\s+/g, " ").trim());
    return "";
  });
  return body.replace(/\[\^([^\]\s]+)\]/g, (sign, name: string) => (notes.has(name) ? `^[${notes.get(name)!.replace(/[[\]]/g, "\\$&")}]` : sign));
}
