/**
 * A place in stored HTML where the page says a word in its reader's or the document's language. It cannot
 * be typed: whatever people write is escaped.
 */
export const spoken = (name: string): string => `<!--say:${name}-->`;

/** The HTML with each such place filled by its word; the words come from our catalogues. */
export const withSpokenWords = (html: string, words: Record<string, string>): string =>
  html.replace(/<!--say:(\w+)-->/g, (_, name: string) => words[name] ?? "");
