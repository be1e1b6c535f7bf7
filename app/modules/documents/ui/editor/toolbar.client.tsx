import { useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import { blockCommands, blockKindAt, blockKinds, changeTable, historyCommands, markCommands, setBlockKind, tableActions, type BlockKind, type EditorCommand } from "./commands.client";
import { insertions, selectedWords, unbuttoned, type AskedFor } from "./insertions.client";
import { LinkForm } from "./link-form.client";
import { PictureForm } from "./picture-form.client";
import { useCommandLabels } from "./use-command-labels";
import { useInsertionLabels } from "./use-insertion-labels";
import { useRovingFocus } from "./use-roving-focus";
import { WordsForm } from "./words-form.client";

const look = "inline-flex h-9 min-w-8 items-center justify-center rounded-control px-1.5 text-sm hover:bg-surface-hover aria-pressed:bg-accent-soft aria-pressed:text-accent touch:h-11 touch:min-w-11";
const signs: Partial<Record<EditorCommand["name"], string>> = { bold: "font-bold", italic: "italic", strike: "line-through", code: "font-mono" };
const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);

interface CommandButtonProps {
  editor: Editor;
  command: EditorCommand;
  label: string;
  active: boolean;
}

function CommandButton({ editor, command, label, active }: CommandButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={command.isActive ? active : undefined} className={look} onClick={() => command.run(editor)}>
      <span aria-hidden="true" dir="ltr" className={signs[command.name]}>{command.sign}</span>
    </button>
  );
}

interface ToolbarProps {
  editor: Editor;
  document: { id: number; title: string };
  /** A picture that was pasted or dropped. */
  given: File | null;
  /** The form that asks for words, open or not: the menu in the text opens it too. */
  asking: AskedFor | null;
  onAsk: (what: AskedFor | null) => void;
}

const choice = "h-9 max-w-40 rounded-control bg-surface px-1 text-sm hover:bg-surface-hover touch:h-11";

const separator = <span aria-hidden="true" className="mx-0.5 h-5 border-s border-line" />;

/** Things to do, as a list that stands on its own name again when one was chosen. */
function ActionList({ label, actions, onChoose }: { label: string; actions: { value: string; label: string }[]; onChoose: (value: string) => void }) {
  return (
    <select aria-label={label} className={choice} value="" onKeyDown={openInstead} onChange={(event) => onChoose(event.target.value)}>
      <option value="" disabled>{label}</option>
      {actions.map((action) => <option key={action.value} value={action.value}>{action.label}</option>)}
    </select>
  );
}

/** Where a list of things to do is closed, an arrow or a letter would do the first one it meets: it opens the list instead. */
function openInstead(event: React.KeyboardEvent<HTMLSelectElement>): void {
  const list = event.currentTarget;
  const chooses = event.key === "ArrowDown" || event.key === "ArrowUp" || (event.key.length === 1 && event.key !== " ");
  if (!chooses || event.altKey || event.ctrlKey || event.metaKey || !CSS.supports("selector(:open)") || list.matches(":open")) return;
  event.preventDefault();
  list.showPicker();
}

/** What can be done with the words at the caret. One Tab stop; Alt+F10 in the text leads here, Escape back. */
export function Toolbar({ editor, document, given, asking, onAsk }: ToolbarProps) {
  const { t } = useLingui();
  const { commands, blocks, tables } = useCommandLabels();
  const insertLabels = useInsertionLabels();
  const roving = useRovingFocus<HTMLDivElement>();
  const [linking, setLinking] = useState(false);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      active: [...markCommands, ...blockCommands].filter(({ isActive }) => isActive?.(now)).map(({ name }) => name),
      kind: blockKindAt(now),
      link: now.isActive("link"),
      table: now.isActive("table"),
      selected: (["footnote", "guidedField"] as const).find((what) => selectedWords(now, what) !== null) ?? null,
    }),
  });
  const insert = (name: string) => {
    const insertion = insertions.find((each) => each.name === name);
    if (insertion?.asksFor) onAsk(insertion.asksFor);
    else insertion?.run(editor);
  };
  const buttons = (list: EditorCommand[]) =>
    list.map((command) => <CommandButton key={command.name} {...{ editor, command }} label={commands[command.name]} active={state.active.includes(command.name)} />);
  return (
    <div className="sticky top-0 z-10 border-b border-line bg-surface py-1 lg:top-14">
      <div
        {...roving}
        role="toolbar"
        tabIndex={-1}
        aria-label={t({ id: "documents.tools", message: "Formatting" })}
        data-editor-tools=""
        className="flex items-center gap-0.5 max-sm:overflow-x-auto sm:flex-wrap"
        onKeyDown={(event) => {
          if (event.key === "Escape") editor.commands.focus();
          else roving.onKeyDown(event);
        }}
      >
        <select
          aria-label={t({ id: "documents.tool.kind", message: "Kind of block" })}
          className={choice}
          value={state.kind}
          onChange={(event) => setBlockKind(editor, event.target.value as BlockKind)}
        >
          {blockKinds.map((kind) => <option key={kind} value={kind}>{blocks[kind]}</option>)}
        </select>
        {separator}
        {buttons(markCommands)}
        <button type="button" aria-pressed={state.link} aria-expanded={linking} className={look} onClick={() => setLinking(!linking)}>{t({ id: "documents.tool.link", message: "Link" })}</button>
        {separator}
        {buttons(blockCommands)}
        <ActionList label={t({ id: "documents.tool.insert", message: "Insert" })} actions={unbuttoned.map(({ name }) => ({ value: name, label: insertLabels[name] }))} onChoose={insert} />
        {state.selected ? <button type="button" className={look} onClick={() => onAsk(state.selected)}>{t({ id: "documents.tool.changeWords", message: "Change its words" })}</button> : null}
        {separator}
        {buttons(historyCommands)}
        {state.table ? (
          <ActionList
            label={t({ id: "documents.tool.changeTable", message: "Change the table" })}
            actions={tableActions.map((action) => ({ value: action, label: tables[action] }))}
            onChoose={(action) => changeTable(editor, action as (typeof tableActions)[number])}
          />
        ) : null}
      </div>
      {asking === "picture" ? <PictureForm key={given?.name} {...{ editor, document, given }} onDone={() => onAsk(null)} /> : asking ? <WordsForm key={asking} editor={editor} what={asking} onDone={() => onAsk(null)} /> : null}
      {linking ? <LinkForm editor={editor} onDone={() => setLinking(false)} /> : null}
      <span id="editor-keys" className="visually-hidden">
        {isMac ? t({ id: "documents.tools.keysMac", message: "Option+F10 leads to the formatting, Escape back to the text." }) : t({ id: "documents.tools.keys", message: "Alt+F10 leads to the formatting, Escape back to the text." })}
      </span>
    </div>
  );
}
