import { markOrder, type Mark, type MarkedText } from "./rich-text";

const isCode = (node: MarkedText | undefined) => node?.marks?.some(({ type }) => type === "code") ?? false;

const shared = (one: MarkedText | undefined, other: MarkedText | undefined): Mark[] =>
  (one?.marks ?? []).filter((mark) => mark.type !== "code" && other?.marks?.some((its) => JSON.stringify(its) === JSON.stringify(mark)));

/**
 * A line whose marks neither begin nor end with a space, which Markdown could not write: such spaces
 * bear only the marks they share with their neighbour. Spaces at the line's ends go. Adjacent texts
 * of the same marks become one.
 */
export function withSpacesOutside(written: MarkedText[]): MarkedText[] {
  const nodes = written.map(({ text, marks = [] }) => marked(text, marks));
  const parts = nodes.flatMap((node, place) => (isCode(node) ? [node] : split(node, nodes[place - 1], nodes[place + 1])));
  const line = merged(parts.filter(({ text }) => text !== ""));
  const [first] = line;
  if (first && !isCode(first)) first.text = first.text.trimStart();
  const last = line.at(-1);
  if (last && !isCode(last)) last.text = last.text.trimEnd();
  return line.filter(({ text }) => text !== "");
}

function split(node: MarkedText, before: MarkedText | undefined, after: MarkedText | undefined): MarkedText[] {
  const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/su.exec(node.text) ?? [];
  if (core === "") return [marked(lead, shared(before, after))];
  return [marked(lead, shared(before, node)), marked(core, node.marks ?? []), marked(trail, shared(node, after))];
}

/** Text with its marks in order, and without what an editor notes on a link beside its target. */
function marked(text: string, marks: Mark[]): MarkedText {
  const plain = marks.map((mark): Mark => (mark.type === "link" ? { type: "link", attrs: { href: mark.attrs.href } } : { type: mark.type }));
  const sorted = markOrder.flatMap((type) => plain.find((mark) => mark.type === type) ?? []);
  return sorted.length > 0 ? { type: "text", text, marks: sorted } : { type: "text", text };
}

function merged(parts: MarkedText[]): MarkedText[] {
  const line: MarkedText[] = [];
  for (const part of parts) {
    const before = line.at(-1);
    if (before && JSON.stringify(before.marks ?? []) === JSON.stringify(part.marks ?? [])) before.text += part.text;
    else line.push({ ...part });
  }
  return line;
}
