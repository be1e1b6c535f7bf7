import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import { renderHtml } from "~/platform/rich-text/render-html";
import { NestedTooDeep } from "~/platform/rich-text/rich-text";

/** A text in all the shapes it is stored in. */
export interface RenderedText {
  /** Markdown, with its line ends in one form. */
  source: string;
  html: string;
  text: string;
}

/** Below a page's h1 and a section's h2. */
const headingsUnder = 2;

/** Reads Markdown as messages are written in it; null when it is nested too deep. */
export function renderText(markdown: string): RenderedText | null {
  const source = markdown.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").trim();
  try {
    const body = parseMarkdown(source);
    return { source, html: source ? renderHtml(body, { headingsUnder }) : "", text: source ? plainText(body) : "" };
  } catch (error) {
    if (error instanceof NestedTooDeep) return null;
    throw error;
  }
}
