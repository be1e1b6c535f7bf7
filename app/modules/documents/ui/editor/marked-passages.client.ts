import { Extension, type Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { passageId } from "../../hrefs";
import { placeOf, type Quotation } from "../../remarks/quotation";
import { PlacedWords } from "../../suggestions/placed-words";

/** A passage that people talk about. */
export interface TalkedAbout extends Quotation {
  id: number;
}

const key = new PluginKey<DecorationSet>("markedPassages");

/** Marks the passages that people talk about; the marks follow their words while one writes. */
export const MarkedPassages = Extension.create({
  name: "markedPassages",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, before) {
          const passages = transaction.getMeta(key) as TalkedAbout[] | undefined;
          return passages ? marked(transaction.doc, passages) : before.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Shows these passages as talked about, and no others. */
export const markPassages = (editor: Editor, passages: TalkedAbout[]): void => editor.view.dispatch(editor.state.tr.setMeta(key, passages).setMeta("addToHistory", false));

function marked(text: Node, passages: TalkedAbout[]): DecorationSet {
  const words = new PlacedWords(text);
  return DecorationSet.create(text, passages.flatMap((passage) => {
    const place = placeOf(words.text, passage);
    const [from, to] = place ? [words.placeOf(place.from, "before"), words.placeOf(place.to, "behind")] : [null, null];
    return from !== null && to !== null && from < to ? [Decoration.inline(from, to, { nodeName: "mark", id: passageId(passage.id) })] : [];
  }));
}
