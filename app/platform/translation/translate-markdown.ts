/** What opens a line and is no part of its words: quotation marks, headings, list signs, tasks. */
const opening = /^(?:\s|>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\[[ xX]\]\s)*/;
/** A line of which nothing is to be translated: a callout's name, a rule, a table's second line, a fence. */
const untouched = /^[\s>]*(?:\[!\w+\]\s*|(?:[-*_]\s?){3,}|\|?[\s:|-]*-{3,}[\s:|-]*)$/;
const fence = /^\s*(?:```|~~~)/;
/** What stays as it is: code, links and pictures whole, addresses, names, marks and escapes. */
const staying = /`[^`]*`|!?\[[^\]]*\]\([^)]*\)|<[^>\s]+>|https?:\/\/\S+|(?<![\w@#/])[@#][\w-]+|\^\[|\]|\*{1,3}|~~|\\[^\w\s]/gu;

const standIns = /\[\[\s?(\d+)\s?\]\]/g;

interface Piece {
  text: string;
  kept: string[];
}

function pieceOf(words: string): Piece {
  const kept: string[] = [];
  return { text: words.replace(staying, (part) => `[[${kept.push(part) - 1}]]`), kept };
}

const says = ({ text }: Piece): boolean => /\p{L}/u.test(text.replace(standIns, ""));

/** The kept parts must come back in their order, since some open what others close; else the words stay as they were. */
function restored(translation: string, { kept }: Piece): string | null {
  const places = [...translation.matchAll(standIns)].map(([, place]) => Number(place));
  if (places.length !== kept.length || places.some((place, index) => place !== index)) return null;
  return translation.replace(/\s+/g, " ").trim().replace(standIns, (_, place: string) => kept[Number(place)] ?? "");
}

/** A line as what opens it and its words, a table's line as its cells. */
function partsOf(line: string): string[] {
  const [before = ""] = opening.exec(line) ?? [];
  const words = line.slice(before.length);
  return [before, ...(words.startsWith("|") ? words.split(/((?<!\\)\|)/) : [words])];
}

/**
 * Translates a document's Markdown, its lines given to `translate` at once. Code, links, names and marks stay where
 * they are; words in which the machine loses or mixes them up stay in their own language.
 */
export async function translateMarkdown(markdown: string, translate: (texts: string[]) => Promise<string[]>): Promise<string> {
  let inCode = false;
  const lines = markdown.split("\n").map((line) => {
    const isFence = fence.test(line);
    const asIs = inCode || isFence || untouched.test(line);
    if (isFence) inCode = !inCode;
    return asIs ? [line] : partsOf(line);
  });
  const wanted = lines.flatMap((parts) => (parts.length > 1 ? parts.slice(1) : [])).map((words) => ({ words, piece: pieceOf(words) })).filter(({ piece }) => says(piece));
  if (wanted.length === 0) return markdown;
  const translations = await translate(wanted.map(({ piece }) => piece.text.trim()));
  const found = new Map(wanted.map(({ words, piece }, index) => [words, restored(translations[index] ?? "", piece)]));
  const spaced = (words: string, said: string) => `${/^\s*/.exec(words)?.[0] ?? ""}${said}${/\s*$/.exec(words)?.[0] ?? ""}`;
  return lines.map(([before = "", ...parts]) => before + parts.map((words) => {
    const said = found.get(words);
    return said ? spaced(words, said) : words;
  }).join("")).join("\n");
}
