import { asEntity, escapeLineStart, escapeWords } from "./escape-markdown";
import { markdown } from "./markdown";
import { inlineOf } from "./parse-inline";
import { markOrder, type Inline, type Mark, type MarkedText } from "./rich-text";
import { withSpacesOutside } from "./spaces-outside";

interface Manner {
  italic: "*" | "_";
  /** addresses that are their own words stand without brackets */
  bareLinks: boolean;
  /** letters beside a sign that would otherwise not count as one are written as entities */
  entities: boolean;
}

/** The ways to write a line, the plainest first: Markdown has no one way that always reads as meant. */
const manners: Manner[] = [true, false].flatMap((bareLinks) =>
  (["*", "_"] as const).flatMap((italic) => [false, true].map((entities) => ({ italic, bareLinks, entities }))));

/** In which no word can be taken for a sign. */
const safest: Manner = { italic: "*", bareLinks: false, entities: false };

/** A run of words as Markdown lines, one for each line break, safe at the start of a block. */
export function linesToMarkdown(content: Inline[]): string[] {
  const lines: MarkedText[][] = [[]];
  for (const node of content) {
    if (node.type === "hardBreak") lines.push([]);
    else lines.at(-1)!.push({ ...node, text: node.text.replace(/\n/g, " ") });
  }
  while (lines.length > 1 && lines.at(-1)!.length === 0) lines.pop();
  // A blank line would end the paragraph; a lone backslash is a line break of its own.
  return lines.map((line, place) => escapeLineStart(lineToMarkdown(line)) || (place < lines.length - 1 ? "\\" : ""));
}

/** Words that must stay in one line: in headings and cells. */
export const lineOf = (content: Inline[]): string =>
  lineToMarkdown(content.map((node): MarkedText => (node.type === "hardBreak" ? { type: "text", text: " " } : node)));

/** Writes a line in the first manner that reads as it is meant; if none does, its words without emphasis. */
function lineToMarkdown(nodes: MarkedText[]): string {
  const line = withSpacesOutside(nodes);
  const meant = JSON.stringify(line);
  for (const manner of manners) {
    const written = write(line, manner);
    if (JSON.stringify(inlineOf(markdown.parseInline(written, {})[0]?.children ?? [])) === meant) return written;
  }
  return write(line.map(({ marks = [], ...words }) => ({ ...words, marks: marks.filter(({ type }) => type === "link" || type === "code") })), safest);
}

function write(line: MarkedText[], manner: Manner): string {
  let written = "";
  let open: Mark[] = [];
  for (const node of [...line, null]) {
    const marks = node === null ? [] : markOrder.flatMap((type) => (type === "code" ? [] : (node.marks?.find((mark) => mark.type === type) ?? [])));
    const kept = open.findIndex((mark, depth) => JSON.stringify(mark) !== JSON.stringify(marks[depth]));
    const keep = kept === -1 ? open.length : kept;
    const closing = open.slice(keep).reverse().map((mark) => sign(mark, "close", manner, line)).join("");
    const opening = marks.slice(keep).map((mark) => sign(mark, "open", manner, line)).join("");
    const words = node === null ? "" : wordsOf(node, manner);
    written = manner.entities ? joined(written, { closing, opening }, words) : written + closing + opening + words;
    open = marks;
  }
  return written;
}

function wordsOf(node: MarkedText, manner: Manner): string {
  if (node.marks?.some(({ type }) => type === "code")) return codeSpan(node.text);
  return isBare(node, manner) ? node.text : escapeWords(node.text);
}

const isBare = (node: MarkedText, { bareLinks }: Manner) =>
  bareLinks && (node.marks ?? []).some((mark) => mark.type === "link" && mark.attrs.href === node.text);

function sign(mark: Mark, side: "open" | "close", manner: Manner, line: MarkedText[]): string {
  if (mark.type === "link") {
    const { href } = mark.attrs;
    if (line.some((node) => isBare(node, manner) && node.text === href)) return "";
    const target = /[()<>]/.test(href) ? `<${href.replaceAll("<", "%3C").replaceAll(">", "%3E")}>` : href;
    return side === "open" ? "[" : `](${target})`;
  }
  if (mark.type === "italic") return manner.italic;
  return mark.type === "bold" ? "**" : "~~";
}

const punctuation = /[\p{P}\p{S}]/u;
const letter = /[^\p{P}\p{S}\s]/u;

/**
 * Puts signs between words. A sign that opens between a letter and a punctuation mark opens nothing in
 * Markdown ("a**(b)**", and all Chinese quotations), nor does one close between a mark and a letter; so
 * that letter is written as an entity, which counts as a mark.
 */
function joined(before: string, { closing, opening }: { closing: string; opening: string }, after: string): string {
  const signs = closing + opening;
  if (!/[*_~]/.test(signs)) return before + signs + after;
  const last = Array.from(before.slice(-2)).at(-1) ?? "";
  const first = Array.from(after)[0] ?? "";
  if (opening && letter.test(last) && punctuation.test(first)) return before.slice(0, -last.length) + asEntity(last) + signs + after;
  if (closing && punctuation.test(last) && letter.test(first)) return before + signs + asEntity(first) + after.slice(first.length);
  return before + signs + after;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(text) && /\S/.test(text) ? " " : "";
  return ticks + pad + text + pad + ticks;
}
