import { combineTransactionSteps, Extension, getChangedRanges } from "@tiptap/core";
import { ReplaceStep } from "@tiptap/pm/transform";
import { Plugin, TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Node } from "@tiptap/pm/model";
import type { SuggestionSign } from "../../suggestions/marks";
import { signOf } from "../../suggestions/open-suggestions";
import { suggestInstead, wordsBetween } from "../../suggestions/suggest-instead";

interface SuggestModeOptions {
  /** The number of the person who suggests; null while they write. */
  suggesting: () => number | null;
  nameOf: (personId: number) => string;
}

/** Said of a change that takes or refuses suggestions: it is made as it is. */
export const settles = "settles-suggestions";

/**
 * While somebody suggests, what they type is put in as a suggestion and what they delete is struck out; blocks and
 * looks stay. What somebody writes inside another's suggestion is no part of it. Suggestions bear their author's name.
 */
export const SuggestMode = Extension.create<SuggestModeOptions>({
  name: "suggestMode",
  addOptions: () => ({ suggesting: () => null, nameOf: () => "" }),
  addProseMirrorPlugins() {
    const { suggesting, nameOf } = this.options;
    return [
      new Plugin<DecorationSet>({
        state: {
          init: (_config, { doc }) => names(doc, nameOf),
          apply: (transaction, before) => (transaction.docChanged ? names(transaction.doc, nameOf) : before),
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
        appendTransaction(transactions, before, after) {
          const by = suggesting();
          const own = transactions.some(({ docChanged }) => docChanged) && !transactions.some(isFromElsewhere);
          if (by === null) return own ? asWritten(transactions, after) : null;
          return (own ? asSuggested(transactions, before, after, freshSign(by)) : null) ?? readyToSuggest(after, freshSign(by));
        },
      }),
    ];
  },
});

const freshSign = (by: number): SuggestionSign => ({ id: crypto.randomUUID(), by, at: Math.floor(Date.now() / 1_000) });

/** What others typed, what is undone, and what takes or refuses. */
const isFromElsewhere = (transaction: Transaction): boolean =>
  Boolean((transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin) || Boolean(transaction.getMeta(settles));

/** Takes a change back and makes it a suggestion. */
function asSuggested(transactions: readonly Transaction[], before: EditorState, after: EditorState, fresh: SuggestionSign): Transaction | null {
  const changed = getChangedRanges(combineTransactionSteps(before.doc, [...transactions]));
  if (changed.every(({ oldRange, newRange }) => oldRange.from === oldRange.to && isSuggestedBy(after.doc, newRange, fresh.by))) return null;
  const change = after.tr;
  for (const transaction of transactions.toReversed()) {
    for (let at = transaction.steps.length - 1; at >= 0; at -= 1) change.step(transaction.steps[at]!.invert(transaction.docs[at]!));
  }
  let caret: number | null = null;
  for (const { oldRange, newRange } of changed.toReversed()) {
    const words = isBareBlock(before.doc, oldRange, after.doc, newRange) ? [] : wordsBetween(after.doc, newRange.from, newRange.to);
    const { struck, end } = suggestInstead(change, oldRange, words, fresh);
    const backwards = before.selection.empty && before.selection.head >= oldRange.to && oldRange.from < oldRange.to;
    caret = words.length > 0 ? end : backwards ? oldRange.from : struck;
  }
  if (caret !== null) change.setSelection(TextSelection.near(change.doc.resolve(Math.min(caret, change.doc.content.size))));
  return readyToSuggest(after, fresh, change);
}

/** A block that became another kind of block has no words of its own to suggest. */
function isBareBlock(before: Node, old: { from: number; to: number }, after: Node, now: { from: number; to: number }): boolean {
  return old.to > old.from && before.textBetween(old.from, old.to) === "" && after.textBetween(now.from, now.to) === "";
}

/** Typed right behind one's own suggestion, words belong to it already; a text under composition is left alone then. */
function isSuggestedBy(text: Node, { from, to }: { from: number; to: number }, by: number): boolean {
  let suggested = to > from;
  text.nodesBetween(from, to, (node, at) => {
    if (node.isText) suggested &&= signOf(node.marks, "insertion")?.by === by && signOf(node.marks, "deletion") === null;
    else if (node.isInline || (node.isTextblock && at >= from)) suggested = false;
  });
  return suggested;
}

/** Makes the next word typed a suggestion from its first letter on. */
function readyToSuggest(state: EditorState, fresh: SuggestionSign, change?: Transaction): Transaction | null {
  const now = change ?? state.tr;
  const { $from, empty } = now.selection;
  const { insertion, deletion } = state.schema.marks;
  if (!empty || !insertion || !$from.parent.type.allowsMarkType(insertion)) return change ?? null;
  const stored = now.storedMarks ?? (change ? null : state.storedMarks);
  if (stored?.some(({ type, attrs }) => type === insertion && attrs.by === fresh.by)) return change ?? null;
  const beside = [$from.nodeBefore, $from.nodeAfter].flatMap((node) => (node ? [signOf(node.marks, "insertion"), signOf(node.marks, "deletion")] : []));
  const sign = beside.find((each) => each?.by === fresh.by) ?? fresh;
  const kept = $from.marks().filter(({ type }) => type !== insertion && type !== deletion && type.name !== "code");
  return now.setStoredMarks([...kept, insertion.create({ ...sign })]);
}

/** What a writer puts into the text stands in it, also in the midst of a suggestion. */
function asWritten(transactions: readonly Transaction[], after: EditorState): Transaction | null {
  const { insertion, deletion } = after.schema.marks;
  const change = after.tr;
  transactions.forEach((transaction, index) => {
    transaction.steps.forEach((step, at) => {
      if (!(step instanceof ReplaceStep) || step.slice.size === 0) return;
      const onwards = [...transaction.mapping.maps.slice(at + 1), ...transactions.slice(index + 1).flatMap(({ mapping }) => mapping.maps)];
      const [from, to] = [step.from, step.from + step.slice.size].map((place, side) => onwards.reduce((now, map) => map.map(now, side === 0 ? 1 : -1), place)) as [number, number];
      if (from < to && (after.doc.rangeHasMark(from, to, insertion!) || after.doc.rangeHasMark(from, to, deletion!))) change.removeMark(from, to, insertion).removeMark(from, to, deletion);
    });
  });
  return change.steps.length > 0 ? change : null;
}

/** The author's name where each suggestion begins. */
function names(text: Node, nameOf: (personId: number) => string): DecorationSet {
  const shown: Decoration[] = [];
  let last = "";
  text.descendants((node, at) => {
    if (!node.isText) return;
    const sign = signOf(node.marks, "deletion") ?? signOf(node.marks, "insertion");
    const key = sign ? `${sign.by} ${sign.id}` : "";
    if (sign && key !== last) shown.push(Decoration.widget(at, () => nameTag(nameOf(sign.by)), { side: -1, ignoreSelection: true, marks: [], key: `${key} ${nameOf(sign.by)}` }));
    last = key;
  });
  return DecorationSet.create(text, shown);
}

function nameTag(name: string): HTMLElement {
  const tag = document.createElement("bdi");
  tag.className = "suggestion-name";
  tag.textContent = name;
  tag.contentEditable = "false";
  return tag;
}
