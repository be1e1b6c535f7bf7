/** A title as the name of a file that every system takes; letters of every script stay. */
export function fileName(title: string, extension: string): string {
  const name = title.normalize("NFC").replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, " ").replace(/\s+/g, " ").trim().slice(0, 80).replace(/[. ]+$/, "");
  return `${name || "document"}.${extension}`;
}
