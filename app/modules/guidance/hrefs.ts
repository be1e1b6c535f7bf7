/** The list of a document's versions; `document` is the document's own address. */
export const versionsHref = (document: string): string => `${document}/versions`;

/** One version, permanent: what stands there never changes. */
export const versionHref = (document: string, number: number): string => `${versionsHref(document)}/${number}`;

/** What changed since a version: up to another, or without one to the text as it is now. */
export const comparisonHref = (document: string, from: number, to?: number): string => `${versionsHref(document)}/compare?from=${from}${to === undefined ? "" : `&to=${to}`}`;
