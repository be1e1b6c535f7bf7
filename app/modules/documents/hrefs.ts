const longestSlug = 60;

/** A title as part of an address, in its own script; it is for people, the id decides. */
function titleSlug(title: string): string {
  const slug = title.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").slice(0, longestSlug).replace(/^-|-$/g, "");
  return slug || "document";
}

/** Address of a document, permanent: an old title in it still leads there. */
export const documentHref = ({ id, title }: { id: number; title: string }): string => `/documents/${id}/${encodeURIComponent(titleSlug(title))}`;

/** Address of the page where it is written. */
export const editHref = (document: { id: number; title: string }): string => `${documentHref(document)}/edit`;

/** Address of the page where its place is changed: its folder, its team, the trash. */
export const placeHref = (document: { id: number; title: string }): string => `${documentHref(document)}/place`;
