/** A heading of a text, for its contents. */
export interface ContentsEntry {
  /** The heading's permanent id, the fragment of its address. */
  id: string;
  level: 2 | 3 | 4;
  title: string;
}

const characters: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** The headings in HTML that our own renderer wrote, in their order. */
export function contentsOf(html: string): ContentsEntry[] {
  return [...html.matchAll(/<h([234]) id="([\w-]+)" dir="auto">(.*?)<\/h\1>/gs)].map(([, level, id = "", inner = ""]) => ({
    id,
    level: Number(level) as ContentsEntry["level"],
    title: inner.replace(/<sup>.*?<\/sup>/g, "").replace(/<br>/g, " ").replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity),
  }));
}
