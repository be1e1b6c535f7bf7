/** A title as the name of a file that every system takes; letters of every script stay. */
export function fileName(title: string, extension: string): string {
  const name = title.normalize("NFC").replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, " ").replace(/\s+/g, " ").trim().slice(0, 80).replace(/[. ]+$/, "");
  return `${name || "document"}.${extension}`;
}

/** The name of a file that somebody brought, as one that every system takes, with its ending. */
export function portableName(name: string): string {
  const ending = /\.(\w{1,10})$/.exec(name);
  return ending ? fileName(name.slice(0, ending.index), ending[1]!) : fileName(name, "bin");
}
