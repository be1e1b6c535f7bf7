import { mentionSplitter, type MentionSplitter } from "../rich-text/mentions";
import type { Block, Inline, RichText, TableCell } from "../rich-text/rich-text";

/** A line of text as a machine is given it: what stays as it is stands in `kept`, and a number in its place. */
interface Line {
  text: string;
  kept: Inline[];
}

/** Short, in no language, and found again whatever is done to the words round it. */
const standIn = (place: number) => `[[${place}]]`;
const standIns = /\[\[\s?(\d+)\s?\]\]/g;

/** Links with their words, code, names and line breaks stay; other marks would stand on words that are no longer there. */
function lineOf(content: readonly Inline[], split: MentionSplitter): Line {
  const kept: Inline[] = [];
  const keep = (node: Inline) => standIn(kept.push(node) - 1);
  const text = content.map((node) => {
    if (node.type === "hardBreak" || node.marks?.some(({ type }) => type === "code" || type === "link")) return keep(node);
    return split(node.text).map(({ words, isMention }) => (isMention ? keep({ type: "text", text: words }) : words)).join("");
  });
  return { text: text.join(""), kept };
}

/** Puts the kept parts back; null where the machine lost or doubled one. */
function restored(translation: string, kept: readonly Inline[]): Inline[] | null {
  const places = [...translation.matchAll(standIns)].map(([, place]) => Number(place));
  if (places.length !== kept.length || kept.some((_, place) => !places.includes(place))) return null;
  return translation.split(standIns).flatMap((part, index): Inline[] => {
    if (index % 2 === 1) return [kept[Number(part)] ?? { type: "hardBreak" }];
    const text = part.replace(/\s+/g, " ");
    return text === "" ? [] : [{ type: "text", text }];
  });
}

function withCell(cell: TableCell, line: (content: Inline[]) => Inline[]): TableCell {
  const [paragraph] = cell.content;
  return { ...cell, content: [{ ...paragraph, content: line(paragraph.content) }] };
}

/** Every block again, with another content for each line. */
function withLines(block: Block, line: (content: Inline[]) => Inline[]): Block {
  switch (block.type) {
    case "paragraph":
      return { ...block, content: line(block.content) };
    case "heading":
      return { ...block, content: line(block.content) };
    case "bulletList":
    case "orderedList":
      return { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map((inner) => withLines(inner, line)) })) };
    case "blockquote":
      return { ...block, content: block.content.map((inner) => withLines(inner, line)) };
    case "table":
      return { ...block, content: block.content.map((row) => ({ ...row, content: row.content.map((cell) => withCell(cell, line)) })) };
    case "codeBlock":
    case "horizontalRule":
      return block;
    default:
      return block satisfies never;
  }
}

const says = (text: string): boolean => /\p{L}/u.test(text.replace(standIns, ""));

/**
 * Translates a text line by line, all lines given to `translate` at once. Links, mentions and code stay as they are, of
 * mentions by a full name those that are `known`; a line in which the machine loses one of them stays in its own language.
 */
export async function translateRichText(text: RichText, translate: (texts: string[]) => Promise<string[]>, known: Iterable<string> = []): Promise<RichText> {
  const split = mentionSplitter(known);
  const lines: Line[] = [];
  text.content.forEach((block) => withLines(block, (content) => {
    const line = lineOf(content, split);
    if (says(line.text)) lines.push(line);
    return content;
  }));
  if (lines.length === 0) return text;
  const translations = await translate(lines.map((line) => line.text));
  let next = 0;
  const translated = (content: Inline[]): Inline[] => {
    if (!says(lineOf(content, split).text)) return content;
    const place = next++;
    const line = restored(translations[place] ?? "", lines[place]?.kept ?? []);
    return line && line.length > 0 ? line : content;
  };
  return { ...text, content: text.content.map((block) => withLines(block, translated)) };
}
