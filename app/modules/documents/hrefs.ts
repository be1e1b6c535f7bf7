import type { DocumentKind } from "./contract";

const longestSlug = 60;

/** A title as part of an address, in its own script; it is for people, the id decides. */
function titleSlug(title: string): string {
  const slug = title.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").slice(0, longestSlug).replace(/^-|-$/g, "");
  return slug || "document";
}

/** Address of a document, permanent: an old title in it still leads there. */
export const documentHref = ({ id, title }: { id: number; title: string }): string => `/documents/${id}/${encodeURIComponent(titleSlug(title))}`;

/** The same without the title, for print: titles of most scripts are no address that anybody could read or type. */
export const shortHref = (id: number): string => `/documents/${id}`;

/** Address of the page of a file; the permanent address of a document leads there. */
export const teamFileHref = (document: { id: number; title: string }): string => `${documentHref(document)}/file`;

/** Where a document of a list is read. */
export const readingHref = (document: { id: number; title: string; kind: DocumentKind }): string => (document.kind === "file" ? teamFileHref(document) : documentHref(document));

/** Id of a page, slide or sheet on the page of a file. */
export const sectionId = (number: number): string => `part-${number}`;

/** Address of the page where it is written. */
export const editHref = (document: { id: number; title: string }): string => `${documentHref(document)}/edit`;

/** Address of the page where its place is changed: its folder, its team, the trash. */
export const placeHref = (document: { id: number; title: string }): string => `${documentHref(document)}/place`;

/** Address of all comments on a document; forms post there. */
export const commentsHref = (document: { id: number; title: string }): string => `${documentHref(document)}/comments`;

/** Address of the changes that are suggested for a document; forms post there. */
export const suggestionsHref = (document: { id: number; title: string }): string => `${documentHref(document)}/suggestions`;

/** Address of the pictures and attachments of a document; forms post there. */
export const filesHref = (document: { id: number; title: string }): string => `${documentHref(document)}/files`;

/** Ids of elements on the reading page: the passage somebody talks about, and what is said of it. */
export const passageId = (remarkId: number): string => `passage-${remarkId}`;
export const remarkElementId = (remarkId: number): string => `remark-${remarkId}`;

/** Address of one remark, resolved or not. */
export const remarkHref = (document: { id: number; title: string }, remarkId: number): string => `${commentsHref(document)}#${remarkElementId(remarkId)}`;

/** Address that begins a question in the document's team, with a passage of the document quoted; forms post there. */
export const askHref = (document: { id: number; title: string }): string => `${documentHref(document)}/ask`;

/** Address of how often a document is read. */
export const readersHref = (document: { id: number; title: string }): string => `${documentHref(document)}/readers`;

/** What an address says where those who write guidance read the text being written. */
export const draftQuery = "?text=draft";

/** Whether an address says so. */
export const asksForDraft = (url: string): boolean => new URL(url).searchParams.get("text") === "draft";

/** Address of a document as a file: of what readers see or, for those who write it, of the text being written. */
export const exportHref = (document: { id: number; title: string }, format: string, { draft = false } = {}): string => `${documentHref(document)}/export/${format}${draft ? draftQuery : ""}`;
