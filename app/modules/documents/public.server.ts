/** What other modules may ask of documents. */
export { accessDocument } from "./access-document.server";
export { anchoredPassage } from "./remarks/anchored-passage.server";
export { createDocument, keepDocument } from "./create-document.server";
export { documentView } from "./document-view.server";
export { documentFromState, storedText } from "./archived-text.server";
export { findableDocument, findableDocuments } from "./findable.server";
export { guidanceToRead } from "./guidance-to-read.server";
export { documentHref, remarkHref } from "./hrefs";
export { standingOfDocument } from "./standing/standing-columns.server";
export { mayReadVersions } from "./policy";
export { recentDocuments } from "./recent-documents.server";
export { suggestedState } from "./suggestions/suggest-wording.server";
export { documentFromMarkdown } from "./text/document-from-markdown.server";
export { bringBackText } from "./versions/bring-back-text.server";
export { currentPassages, passagesOfVersion } from "./versions/current-text.server";
export { markdownOfVersion } from "./versions/version-text.server";
export { keepVersion } from "./versions/keep-version.server";
export { versionWordsOf } from "./versions/version-words.server";
