import { DomainError } from "~/platform/errors";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import { renderHtml } from "~/platform/rich-text/render-html";
import { NestedTooDeep, type RichText } from "~/platform/rich-text/rich-text";
import { maxMessageLength } from "./contract";

/** A message in all the shapes it is stored in. */
export interface RenderedMessage {
  /** The Markdown as typed, with its line ends and characters in one form. */
  source: string;
  body: RichText;
  html: string;
  text: string;
}

/** A message without words: one that was deleted, or that is nothing but its files. */
export const noWords: RenderedMessage = { source: "", body: { type: "doc", content: [] }, html: "", text: "" };

/** The level of the heading that names a message's author; a message's own headings stand below it. */
export const authorHeadingLevel = 3;

/**
 * Reads a message's Markdown once and for all. Throws DomainError `invalid` on the field `message`,
 * with `required`, `too_long` or `too_deep` as its message, which is a key and not a text for people.
 */
export function renderMessage(markdown: string): RenderedMessage {
  const source = sourceOf(markdown);
  if (source.length > maxMessageLength) throw new DomainError("invalid", "too_long", "message");
  const body = parsed(source);
  const text = plainText(body);
  if (!/\S/.test(text)) throw new DomainError("invalid", "required", "message");
  return { source, body, html: renderHtml(body, { headingsUnder: authorHeadingLevel }), text };
}

/** Throws `invalid` on the field `message` for a message that neither says nor brings anything. */
export function demandContent({ source }: RenderedMessage, files: number): void {
  if (source === "" && files === 0) throw new DomainError("invalid", "required", "message");
}

function parsed(source: string): RichText {
  try {
    return parseMarkdown(source);
  } catch (error) {
    if (error instanceof NestedTooDeep) throw new DomainError("invalid", "too_deep", "message");
    throw error;
  }
}

/** One form for the same words, whatever sent them; drops what neither Postgres nor a reader can take. */
export const sourceOf = (markdown: string): string =>
  markdown.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").replace(/^\n+|\s+$/g, "");
