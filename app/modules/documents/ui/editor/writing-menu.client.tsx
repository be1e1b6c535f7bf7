import { Plural, useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Choice } from "~/ui/suggestions/choice";
import { insertions, type AskedFor } from "./insertions.client";
import { useLinkTargets } from "./link-targets.client";
import { openTrigger, type Trigger } from "./trigger.client";
import { useInsertionLabels } from "./use-insertion-labels";

interface Offered {
  key: string;
  label: string;
  detail?: string;
  take: (trigger: Trigger) => void;
}

/** Hands keys from the text to whichever menu is open. */
export interface KeyTaker {
  onKey: (event: KeyboardEvent) => boolean;
}

const listId = "writing-menu";
const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The menu that `/`, `@` and `#` open in the text. The caret stays where it is: arrow keys choose, Enter
 * or Tab takes, Escape closes; a screen reader hears the choice by `aria-activedescendant`.
 */
export function WritingMenu({ editor, keys, onAsk }: { editor: Editor; keys: KeyTaker; onAsk: (what: AskedFor) => void }) {
  const { t } = useLingui();
  const trigger = useEditorState({ editor, selector: ({ editor: now }) => openTrigger(now.state) });
  const choices = useChoices(editor, trigger, onAsk);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const open = trigger !== null && choices.length > 0;
  const chosen = Math.min(at, choices.length - 1);

  useEffect(() => setAt(0), [trigger?.query, trigger?.sign]);

  useEffect(() => {
    keys.onKey = (event) => {
      if (!open) return false;
      const steps: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 + choices.length };
      const step = steps[event.key];
      if (step !== undefined) setAt(step % choices.length);
      else if (event.key === "Enter" || event.key === "Tab") choices[chosen]?.take(trigger);
      else return false;
      return true;
    };
    return () => {
      keys.onKey = () => false;
    };
  });

  useEffect(() => {
    const text = editor.view.dom;
    text.setAttribute("aria-autocomplete", "list");
    if (open) {
      text.setAttribute("aria-controls", listId);
      text.setAttribute("aria-activedescendant", `${listId}-${chosen}`);
    } else {
      text.removeAttribute("aria-controls");
      text.removeAttribute("aria-activedescendant");
    }
    document.getElementById(`${listId}-${chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [editor, open, chosen]);

  useLayoutEffect(() => {
    if (open && box.current) place(box.current, editor, trigger.from);
  });

  return (
    <>
      <p role="status" className="visually-hidden">
        {open ? <Plural id="documents.menu.count" value={choices.length} one="# choice; the arrow keys choose, Enter takes it" other="# choices; the arrow keys choose, Enter takes one" /> : null}
      </p>
      {open ? (
        <div ref={box} className="absolute z-20 max-h-72 w-72 max-w-full overflow-y-auto rounded-control border border-line bg-surface py-1 shadow-lg">
          <ul id={listId} role="listbox" aria-label={trigger.sign === "/" ? t({ id: "documents.menu.blocks", message: "What to insert" }) : t({ id: "documents.menu.links", message: "What to link to" })}>
            {choices.map(({ key, label, detail, take }, index) => (
              <Choice key={key} id={`${listId}-${index}`} chosen={index === chosen} label={label} detail={detail} onTake={() => take(trigger)} />
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function useChoices(editor: Editor, trigger: Trigger | null, onAsk: (what: AskedFor) => void): Offered[] {
  const labels = useInsertionLabels();
  const targets = useLinkTargets(trigger);
  if (!trigger) return [];
  if (trigger.sign !== "/") {
    return targets.map(({ href, label, detail }) => ({
      key: href, label, detail,
      take: ({ from, to }) => editor.chain().focus().insertContentAt({ from, to }, [{ type: "text", text: label, marks: [{ type: "link", attrs: { href } }] }, { type: "text", text: " " }]).run(),
    }));
  }
  return insertions.filter(({ name }) => folded(labels[name]).includes(folded(trigger.query))).map(({ name, run, asksFor }) => ({
    key: name, label: labels[name],
    take: ({ from, to }) => {
      editor.chain().focus().deleteRange({ from, to }).run();
      if (asksFor) onAsk(asksFor);
      else run(editor);
    },
  }));
}

/** Below the sign, inside the column of the text; the menu's parent is what it is placed in. */
function place(menu: HTMLElement, editor: Editor, from: number): void {
  const frame = menu.offsetParent?.getBoundingClientRect();
  if (!frame) return;
  const sign = editor.view.coordsAtPos(from);
  const left = Math.max(0, Math.min(sign.left - frame.left, frame.width - menu.offsetWidth));
  menu.style.setProperty("top", `${sign.bottom - frame.top + 4}px`);
  menu.style.setProperty("left", `${left}px`);
}
