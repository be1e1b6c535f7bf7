/** What other modules may ask of documents. */
export { accessDocument } from "./access-document.server";
export { createDocument, keepDocument } from "./create-document.server";
export { documentFromState, storedText } from "./archived-text.server";
export { findableDocument, findableDocuments } from "./findable.server";
export { guidanceToRead } from "./guidance-to-read.server";
export { documentHref } from "./hrefs";
export { recentDocuments } from "./recent-documents.server";
export { documentFromMarkdown } from "./text/document-from-markdown.server";
