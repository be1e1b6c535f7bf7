/** What other modules may ask of documents. */
export { findableDocument, findableDocuments } from "./findable.server";
export { documentsOfTeam, recentDocuments } from "./recent-documents.server";
export { documentFromMarkdown } from "./text/document-from-markdown.server";
