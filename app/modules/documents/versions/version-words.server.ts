import { Doc } from "yjs";
import { writeText } from "../text/document-from-markdown.server";
import { fromMarkdown } from "../text/from-markdown.server";
import { plainText } from "../text/plain-text.server";
import { readState, type ReadState } from "../text/read-state.server";
import { renderHtml } from "../text/render-html.server";
import { revisionOf, versionTag } from "../text/revision.server";

/** What a version keeps of a text: the text itself, how it is read and found, and its short name. */
export function versionWords(read: ReadState) {
  return { content: read.text.toJSON() as object, html: renderHtml(read), text: plainText(read.text), tag: versionTag(revisionOf(read.text)) };
}

/** The same of a text in Markdown, which stood at one time. Throws NestedTooDeep. */
export function versionWordsOf(markdown: string): ReturnType<typeof versionWords> {
  const doc = new Doc();
  try {
    doc.clientID = 1;
    writeText(doc, fromMarkdown(markdown));
    return versionWords(readState(doc));
  } finally {
    doc.destroy();
  }
}
