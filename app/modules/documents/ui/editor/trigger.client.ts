import { Extension } from "@tiptap/core";
import { Plugin, PluginKey, type EditorState } from "@tiptap/pm/state";

/** What is being typed after a sign that opens a menu: `/` blocks, `@` people, `#` threads, documents, teams and countries. */
export interface Trigger {
  sign: "/" | "@" | "#";
  query: string;
  from: number;
  to: number;
}

interface TriggerState {
  open: Trigger | null;
  /** Where a menu was closed by Escape; it stays closed there. */
  closedAt: number | null;
}

const key = new PluginKey<TriggerState>("trigger");

const typed = /(?:^|[\s(])([/@#])((?<=\/)[^\s/]{0,30}|(?<=[@#])[^\s/@#][^/@#\n]{0,40})$/u;

function triggerAt(state: EditorState): Trigger | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code || $from.marks().some(({ type }) => type.name === "code")) return null;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 60), $from.parentOffset, "\n", "\ufffc");
  const [, sign, query] = typed.exec(before) ?? [];
  if (!sign || query === undefined) return null;
  return { sign: sign as Trigger["sign"], query, from: $from.pos - query.length - 1, to: $from.pos };
}

export const openTrigger = (state: EditorState): Trigger | null => key.getState(state)?.open ?? null;

/** Notices what is typed after a sign. `onKey` is asked first about keys while a menu is open; it says whether it took one. */
export const Triggers = Extension.create<{ onKey: (event: KeyboardEvent) => boolean }>({
  name: "triggers",
  addOptions: () => ({ onKey: () => false }),
  addProseMirrorPlugins() {
    const { onKey } = this.options;
    return [
      new Plugin<TriggerState>({
        key,
        state: {
          init: () => ({ open: null, closedAt: null }),
          apply(transaction, before, _old, state) {
            const found = triggerAt(state);
            const closedAt = transaction.getMeta(key) === "close" ? (found?.from ?? null) : found?.from === before.closedAt ? before.closedAt : null;
            return { open: found && found.from !== closedAt ? found : null, closedAt };
          },
        },
        props: {
          handleKeyDown(view, event) {
            if (!openTrigger(view.state) || event.isComposing) return false;
            if (event.key !== "Escape") return onKey(event);
            view.dispatch(view.state.tr.setMeta(key, "close"));
            return true;
          },
        },
      }),
    ];
  },
});
