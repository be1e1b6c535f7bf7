import { Fragment, Slice, type Mark, type Node, type Schema } from "@tiptap/pm/model";
import { Selection } from "@tiptap/pm/state";
import type { Transform } from "@tiptap/pm/transform";
import type { SuggestionSign } from "./marks";
import { signOf } from "./open-suggestions";

/**
 * Suggests other words for a part of the text: those that stand there are struck out, those that somebody
 * suggested themselves go at once, and the new ones come behind them. What lies beside a suggestion of
 * the same person belongs to it. Returns where the struck words and the new ones end.
 */
export function suggestInstead(change: Transform, { from, to }: { from: number; to: number }, words: readonly Node[], fresh: SuggestionSign): { struck: number; end: number } {
  const sign = ownBeside(change.doc, from, to, fresh.by) ?? fresh;
  const struck = strikeOut(change, from, to, sign);
  if (words.length === 0) return { struck, end: struck };
  const place = inWords(change.doc, struck);
  const { insertion } = change.doc.type.schema.marks;
  if (place === null || !insertion || !change.doc.resolve(place).parent.type.allowsMarkType(insertion)) return { struck, end: struck };
  const mark = insertion.create({ ...sign });
  const marked = Fragment.from(words.map((node) => node.mark(mark.addToSet(node.marks))));
  change.replace(place, place, new Slice(marked, 0, 0));
  return { struck, end: place + marked.size };
}

/** Where words can stand, at this place or before it. */
function inWords(text: Node, at: number): number | null {
  if (text.resolve(at).parent.inlineContent) return at;
  const near = Selection.near(text.resolve(at), -1).$to;
  return near.parent.inlineContent ? near.pos : null;
}

function strikeOut(change: Transform, from: number, to: number, sign: SuggestionSign): number {
  const { deletion } = change.doc.type.schema.marks;
  const runs: { start: number; end: number; own: boolean; struck: boolean }[] = [];
  change.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText) return;
    const own = signOf(node.marks, "insertion")?.by === sign.by;
    runs.push({ start: Math.max(from, at), end: Math.min(to, at + node.nodeSize), own, struck: signOf(node.marks, "deletion") !== null });
  });
  let end = to;
  for (const run of runs.toReversed()) {
    if (run.own) {
      change.delete(run.start, run.end);
      end -= run.end - run.start;
    } else if (!run.struck && deletion) change.addMark(run.start, run.end, deletion.create({ ...sign }));
  }
  return end;
}

/** The sign of the same person's suggestion that touches this part of the text. */
function ownBeside(text: Node, from: number, to: number, by: number): SuggestionSign | null {
  const places = [text.resolve(from), text.resolve(to)];
  const nodes = places.flatMap(({ nodeBefore, nodeAfter }) => [nodeBefore, nodeAfter]);
  const signs = nodes.flatMap((node) => (node ? [signOf(node.marks, "insertion"), signOf(node.marks, "deletion")] : []));
  return signs.find((sign) => sign?.by === by) ?? null;
}

/** Words as they can be suggested: with their looks, without anybody's signs, a new line where a block begins. Code stands for itself and is not suggested. */
export function wordsBetween(text: Node, from: number, to: number): Node[] {
  const words: Node[] = [];
  const { schema } = text.type;
  let begun = false;
  text.nodesBetween(from, to, (node, at) => {
    if (node.isTextblock && (at >= from || begun)) words.push(schema.text("\n"));
    if (node.type.name === "hardBreak") words.push(schema.text("\n"));
    if (!node.isText) return;
    begun = true;
    words.push(schema.text(node.text!.slice(Math.max(0, from - at), to - at), withoutSigns(node.marks)));
  });
  return words;
}

const withoutSigns = (marks: readonly Mark[]): Mark[] => marks.filter(({ type }) => !["insertion", "deletion", "code"].includes(type.name));

/** Plain words as nodes. */
export const plainWords = (schema: Schema, words: string): Node[] => (words === "" ? [] : [schema.text(words)]);
