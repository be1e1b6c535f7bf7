import { useLingui } from "@lingui/react/macro";
import { Collaboration } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import { Placeholder } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { directionOf } from "~/platform/i18n/locales";
import { documentHostKind } from "../../contract";
import { documentExtensions } from "../../text/extensions";
import { drawCaret, drawSelection } from "./caret.client";
import { cleanedPaste } from "./cleaned-paste.client";
import "./editor.css";
import type { AskedFor } from "./insertions.client";
import { MarkedPassages } from "./marked-passages.client";
import { PeoplePresent } from "./people-present";
import { RemarksBeside, type BesideWriting } from "./remarks-beside.client";
import { SaveProblem, SaveState } from "./save-state";
import { SharedText, type SharedTextState } from "./shared-text.client";
import { SuggestMode } from "./suggest-mode.client";
import { SuggestionsBeside } from "./suggestions-beside.client";
import { Toolbar } from "./toolbar.client";
import { Triggers } from "./trigger.client";
import { useLeaveGuard } from "./use-leave-guard";
import { useNames } from "./use-names";
import { WritingMode } from "./writing-mode";
import { WritingMenu, type KeyTaker } from "./writing-menu.client";

interface LiveEditorProps {
  document: { id: number; title: string; language: string; createdAt: string };
  person: { id: number; name: string };
  beside: BesideWriting;
  /** Called once the text has arrived and can be written. */
  onOpened: () => void;
}

/** The page itself, written together: everybody's words, carets and names, and one truthful line about saving. */
export function LiveEditor({ document, person, beside, onOpened }: LiveEditorProps) {
  const [text, setText] = useState<SharedText | null>(null);
  useEffect(() => {
    const name = `${documentHostKind}:${document.id}`;
    const opened = new SharedText(name, `${name} ${document.createdAt} ${person.id}`);
    setText(opened);
    return () => opened.destroy();
  }, [document.id, document.createdAt, person.id]);
  return text ? <OpenText {...{ text, document, person, beside, onOpened }} /> : null;
}

function OpenText({ text, document, person, beside, onOpened }: LiveEditorProps & { text: SharedText }) {
  const state = useSyncExternalStore(text.subscribe, text.current, text.current);
  useLeaveGuard(state);
  const ready = state.opened;
  useEffect(() => {
    if (ready) onOpened();
  }, [ready, onOpened]);
  return (
    <div className="grid gap-3">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <SaveState state={state} />
        <PeoplePresent people={state.people} ownId={person.id} />
      </div>
      <SaveProblem state={state} />
      {ready ? <Writing {...{ text, document, person, beside, state }} /> : null}
    </div>
  );
}

function Writing({ text, document, person, beside, state }: Omit<LiveEditorProps, "onOpened"> & { text: SharedText; state: SharedTextState }) {
  const { t } = useLingui();
  const { title, language } = document;
  const { writable, onlySuggests } = state;
  const [chosen, setChosen] = useState(false);
  const suggests = onlySuggests || chosen;
  const suggesting = useRef<number | null>(null);
  suggesting.current = suggests ? person.id : null;
  const nameOf = useNames([...beside.suggesters, ...state.people, person]);
  const [asking, setAsking] = useState<AskedFor | null>(null);
  const [given, setGiven] = useState<File | null>(null);
  const ask = (what: AskedFor | null, file: File | null = null) => {
    setGiven(file);
    setAsking(what);
  };
  const keys = useMemo<KeyTaker>(() => ({ onKey: () => false }), []);
  /** A picture is asked what it shows before it comes into the text. */
  const takesPicture = (data: DataTransfer | null): boolean => {
    const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));
    if (!file || data?.types.includes("text/html") || suggesting.current !== null) return false;
    ask("picture", file);
    return true;
  };
  const editor = useEditor({
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editable: writable,
    extensions: [
      ...documentExtensions({ taskLabel: (words) => t({ id: "documents.task", message: `Done: ${words}` }) }),
      Placeholder.configure({ placeholder: t({ id: "documents.placeholder", message: "Write here" }) }),
      Triggers.configure({ onKey: (event) => keys.onKey(event) }),
      SuggestMode.configure({ suggesting: () => suggesting.current, nameOf }),
      MarkedPassages,
      Collaboration.configure({ document: text.doc }),
      CollaborationCaret.configure({
        provider: text.provider,
        user: { id: person.id, name: person.name },
        render: (user) => drawCaret(user, (name) => t({ id: "documents.caret", message: `${name} is here` })),
        selectionRender: drawSelection,
      }),
    ],
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t({ id: "documents.textOf", message: `Text of ${title}` }),
        "aria-describedby": "editor-keys",
        class: "prose prose-document",
        lang: language,
        dir: directionOf(language),
      },
      transformPastedHTML: cleanedPaste,
      handlePaste: (_view, event) => takesPicture(event.clipboardData),
      handleDrop: (_view, event, _slice, moved) => !moved && takesPicture(event.dataTransfer),
      handleKeyDown: (_view, event) => leadsToTools(event),
    },
  });
  useEffect(() => {
    editor?.setEditable(writable);
  }, [editor, writable]);
  if (!editor) return null;
  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="relative min-w-0">
        {writable ? <WritingMode suggesting={suggests} fixed={onlySuggests} onChange={setChosen} /> : null}
        {writable && !suggests ? <Toolbar {...{ editor, document, given, asking }} onAsk={ask} /> : null}
        <EditorContent editor={editor} />
        {writable && !suggests ? <WritingMenu editor={editor} keys={keys} onAsk={ask} /> : null}
      </div>
      <aside aria-label={t({ id: "documents.beside", message: "Beside the text" })} className="grid content-start gap-6 text-sm">
        <SuggestionsBeside {...{ editor, person, language, nameOf }} decides={writable && !onlySuggests} />
        <RemarksBeside {...{ editor, document }} beside={beside} />
      </aside>
    </div>
  );
}

function leadsToTools(event: KeyboardEvent): boolean {
  if (!event.altKey || event.key !== "F10") return false;
  document.querySelector<HTMLElement>("[data-editor-tools] [tabindex='0']")?.focus();
  return true;
}
