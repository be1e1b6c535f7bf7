import { Fragment, type Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import type { SuggestionSign } from "./marks";
import { signOf } from "./open-suggestions";

/** Which suggestions are meant. */
export type Chosen = (sign: SuggestionSign) => boolean;

interface Run {
  from: number;
  to: number;
  node: Node;
  inserted: boolean;
  deleted: boolean;
}

/**
 * Takes suggestions into the text, or refuses them. What was only suggested and is refused goes without a
 * trace; a block whose words are all taken out goes with them; a new line in words that come in begins a new block.
 */
export function settle(change: Transform, chosen: Chosen, taken: boolean): void {
  for (const run of runsOf(change.doc, chosen).toReversed()) {
    const vanishes = (run.inserted && !taken) || (run.deleted && taken);
    if (vanishes) takeOut(change, run, taken);
    else keep(change, run);
  }
}

function runsOf(text: Node, chosen: Chosen): Run[] {
  const runs: Run[] = [];
  text.descendants((node, from) => {
    const [insertion, deletion] = [signOf(node.marks, "insertion"), signOf(node.marks, "deletion")];
    const [inserted, deleted] = [insertion !== null && chosen(insertion), deletion !== null && chosen(deletion)];
    if (inserted || deleted) runs.push({ from, to: from + node.nodeSize, node, inserted, deleted });
  });
  return runs;
}

function keep(change: Transform, { from, to, node, inserted, deleted }: Run): void {
  const { marks } = change.doc.type.schema;
  if (deleted) change.removeMark(from, to, marks.deletion);
  if (!inserted) return;
  change.removeMark(from, to, marks.insertion);
  const words = node.text ?? "";
  for (let at = words.lastIndexOf("\n"); at >= 0; at = at === 0 ? -1 : words.lastIndexOf("\n", at - 1)) {
    change.delete(from + at, from + at + 1);
    const place = change.doc.resolve(from + at);
    // A heading's second line is a paragraph.
    const next = place.parent.type.name === "heading" ? [{ type: change.doc.type.schema.nodes.paragraph! }] : undefined;
    change.split(from + at, 1, next);
  }
}

function takeOut(change: Transform, { from, to }: Run, taken: boolean): void {
  change.delete(from, to);
  const place = change.doc.resolve(from);
  if (!taken || !place.parent.isTextblock || place.parent.content.size > 0) return;
  // An emptied block goes, and what would hold nothing then; a cell and the text itself keep a blank one.
  let depth = place.depth;
  while (depth > 1 && place.node(depth - 1).childCount === 1 && !/^table/.test(place.node(depth - 1).type.name)) depth -= 1;
  const around = place.node(depth - 1);
  if (around.childCount > 1 && around.canReplace(place.index(depth - 1), place.index(depth - 1) + 1)) change.delete(place.before(depth), place.after(depth));
}

/** A text, or a part of one, without what is only suggested. */
export function asItStands(node: Node): Node {
  const children = node.children.flatMap((child) => {
    if (!child.isText) return [asItStands(child)];
    return signOf(child.marks, "insertion") ? [] : [child.mark(child.marks.filter(({ type }) => type.name !== "deletion"))];
  });
  return node.copy(Fragment.from(children));
}
