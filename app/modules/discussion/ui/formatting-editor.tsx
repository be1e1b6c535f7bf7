import { useLingui } from "@lingui/react/macro";
import { EditorContent, useEditor, useEditorState, type Editor } from "@tiptap/react";
import { useEffect, type RefObject } from "react";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import type { RichText } from "~/platform/rich-text/rich-text";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { Button } from "~/ui/button";
import { editorExtensions } from "./editor-extensions";
import { messageBox } from "./message-box";

interface FormattingEditorProps {
  /** the composer's form; the editor writes its Markdown into the textarea there, so that sending is one thing */
  form: RefObject<HTMLFormElement | null>;
  label: string;
  readOnly: boolean;
}

/** Writing with formatting in sight, fetched only when asked for. What is sent stays the textarea's Markdown. */
export default function FormattingEditor({ form, label, readOnly }: FormattingEditorProps) {
  const written = messageBox(form.current)?.value.trim();
  const editor = useEditor({
    extensions: editorExtensions(label),
    // Nothing written is an empty paragraph to the editor, no empty document: marks chosen first need a place to stand.
    content: written ? parseMarkdown(written) : "",
    autofocus: "end",
    injectCSS: false,
    immediatelyRender: true,
    editorProps: {
      attributes: {
        role: "textbox", "aria-multiline": "true", "aria-label": label, dir: "auto",
        class: "prose control max-h-[60vh] min-h-20 overflow-y-auto whitespace-pre-wrap",
      },
    },
    onUpdate: ({ editor: changed }) => {
      const box = messageBox(form.current);
      if (!box) return;
      box.value = toMarkdown(changed.getJSON() as RichText);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
  useEffect(() => editor.setEditable(!readOnly, false), [editor, readOnly]);
  return (
    <div className="grid gap-1">
      <Toolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}

function Toolbar({ editor }: { editor: Editor }) {
  const { t } = useLingui();
  const tools = [
    { name: "bold", label: t({ id: "discussion.formatting.bold", message: "Bold" }), press: () => editor.chain().focus().toggleBold().run() },
    { name: "italic", label: t({ id: "discussion.formatting.italic", message: "Italic" }), press: () => editor.chain().focus().toggleItalic().run() },
    { name: "bulletList", label: t({ id: "discussion.formatting.list", message: "List" }), press: () => editor.chain().focus().toggleBulletList().run() },
    { name: "orderedList", label: t({ id: "discussion.formatting.numbers", message: "Numbered list" }), press: () => editor.chain().focus().toggleOrderedList().run() },
    { name: "blockquote", label: t({ id: "discussion.formatting.quotation", message: "Quotation" }), press: () => editor.chain().focus().toggleBlockquote().run() },
    { name: "code", label: t({ id: "discussion.formatting.code", message: "Code" }), press: () => editor.chain().focus().toggleMark("code").run() },
    { name: "codeBlock", label: t({ id: "discussion.formatting.codeBlock", message: "Code block" }), press: () => editor.chain().focus().toggleCodeBlock().run() },
  ];
  const active = useEditorState({ editor, selector: ({ editor: now }) => tools.filter(({ name }) => now.isActive(name)).map(({ name }) => name) });
  return (
    <div role="group" aria-label={t({ id: "discussion.formatting.tools", message: "Formatting tools" })} className="flex flex-wrap gap-1">
      {tools.map(({ name, label, press }) => (
        <Button key={name} type="button" tone={active.includes(name) ? "quiet" : "plain"} size="sm" aria-pressed={active.includes(name)} onClick={press}>{label}</Button>
      ))}
    </div>
  );
}
