import { DomainError } from "~/platform/errors";
import { NestedTooDeep } from "~/platform/rich-text/rich-text";
import { documentFromParsed, fromMarkdown } from "../text/from-markdown.server";
import { parseDocumentMarkdown, type Parsed } from "../text/parse-document-markdown";
import { toMarkdown } from "../text/to-markdown.server";
import { pictureMarkdown } from "../pictures/picture-attributes";
import { placePictures, type TakePicture } from "./place-pictures";
import { readHtml, type LeftBehind } from "./read-html.server";

/** A file as a document to be: what it is called, its words in Markdown, and what was not carried over. */
export interface ReadFile {
  title: string;
  markdown: string;
  left: { what: string; count: number }[];
}

/** What can be read, by the end of a name. */
export const readableFile = /\.(docx|md|markdown|txt|html?|xhtml)$/i;

/** Reads one file, and has its pictures taken. Throws `invalid` where it is none of ours, or broken. */
export async function readFile(name: string, content: Uint8Array, take: TakePicture): Promise<ReadFile> {
  const title = name.replace(/^.*\//, "").replace(readableFile, "").replace(/[_-]+/g, " ").trim() || "…";
  try {
    if (/\.docx$/i.test(name)) return await readDocx(title, content, take);
    const text = new TextDecoder().decode(content).replace(/\r\n?/g, "\n");
    if (/\.(html?|xhtml)$/i.test(name)) return await ofHtml(/<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1]?.trim() || title, text, take);
    return await readMarkdown(title, text, take);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError("invalid", error instanceof NestedTooDeep ? "text_too_deep" : "file_unreadable", "file");
  }
}

/** Word by its styles: what is a heading, a list or a note there is one here; looks are let go. */
async function readDocx(title: string, content: Uint8Array, take: TakePicture): Promise<ReadFile> {
  const { default: mammoth } = await import("mammoth");
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(content) }, { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh"] });
  const read = await ofHtml(title, value, take);
  const styles = messages.filter(({ message }) => /style/i.test(message)).length;
  return styles > 0 ? { ...read, left: [...read.left, { what: "styles", count: styles }] } : read;
}

async function ofHtml(title: string, html: string, take: TakePicture): Promise<ReadFile> {
  const read = readHtml(html);
  const { blocks, lost } = await placePictures(read.blocks, take);
  return { ...titled(title, blocks), left: [...lostPictures(lost), ...listed(read.left)] };
}

/** The first heading of the first level names the document, if nothing but it is of that level before the text. */
function titled(title: string, blocks: Parsed[]): { title: string; markdown: string } {
  const [first, ...rest] = blocks;
  const words = first?.type === "heading" && first.attrs?.level === 1 ? (first.content ?? []).map(({ text = "" }) => text).join("").trim() : "";
  return { title: words || title, markdown: toMarkdown(documentFromParsed(words ? rest : blocks)) };
}

const lostPictures = (count: number) => (count > 0 ? [{ what: "images", count }] : []);

const listed = (left: LeftBehind) => [...left].map(([what, count]) => ({ what, count }));

/** Markdown with facts in YAML above it, footnotes and links as references, pictures: what others write. */
async function readMarkdown(title: string, source: string, take: TakePicture): Promise<ReadFile> {
  const [, facts = "", body = source] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) ?? [];
  const named = /^title:\s*"?(.*?)"?\s*$/m.exec(facts)?.[1];
  const { text, lost } = await withPicturesOfOurs(withInlineNotes(body), take);
  const read = titled(named || title, parseDocumentMarkdown(text, { references: true }));
  return { ...read, markdown: read.markdown || toMarkdown(fromMarkdown(text)), left: lostPictures(lost) };
}

/** The same text with the addresses of its pictures here; of one that could not be taken its words stay. */
async function withPicturesOfOurs(text: string, take: TakePicture): Promise<{ text: string; lost: number }> {
  let [read, from, lost] = ["", 0, 0];
  for (const { 0: written, 1: alt = "", 2: bracketed, 3: plain = "", index } of text.matchAll(/!\[([^\]]*)\]\(\s*(?:<([^>\n]*)>|([^\s)]+))(?:\s[^)]*)?\)/g)) {
    const picture = await take(bracketed ?? plain, alt);
    if (!picture) lost += 1;
    read += text.slice(from, index) + (picture ? pictureMarkdown(picture) : alt);
    from = index + written.length;
  }
  return { text: read + text.slice(from), lost };
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
