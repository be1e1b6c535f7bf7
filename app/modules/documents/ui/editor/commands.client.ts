import type { Editor } from "@tiptap/core";

/** One thing a toolbar button does. */
export interface EditorCommand {
  /** Also its key among the labels. */
  name: "bold" | "italic" | "strike" | "code" | "bulletList" | "orderedList" | "taskList" | "blockquote" | "codeBlock" | "table" | "undo" | "redo";
  /** What stands on the button; the label says it in words. */
  sign: string;
  run: (editor: Editor) => void;
  /** Whether it is in force where the caret stands; left out by what only happens once. */
  isActive?: (editor: Editor) => boolean;
}

export const markCommands: EditorCommand[] = [
  { name: "bold", sign: "B", run: (editor) => editor.chain().focus().toggleBold().run(), isActive: (editor) => editor.isActive("bold") },
  { name: "italic", sign: "I", run: (editor) => editor.chain().focus().toggleItalic().run(), isActive: (editor) => editor.isActive("italic") },
  { name: "strike", sign: "S", run: (editor) => editor.chain().focus().toggleStrike().run(), isActive: (editor) => editor.isActive("strike") },
  { name: "code", sign: "</>", run: (editor) => editor.chain().focus().toggleCode().run(), isActive: (editor) => editor.isActive("code") },
];

export const blockCommands: EditorCommand[] = [
  { name: "bulletList", sign: "•", run: (editor) => editor.chain().focus().toggleBulletList().run(), isActive: (editor) => editor.isActive("bulletList") },
  { name: "orderedList", sign: "№", run: (editor) => editor.chain().focus().toggleOrderedList().run(), isActive: (editor) => editor.isActive("orderedList") },
  { name: "taskList", sign: "☑", run: (editor) => editor.chain().focus().toggleTaskList().run(), isActive: (editor) => editor.isActive("taskList") },
  { name: "blockquote", sign: "❞", run: (editor) => editor.chain().focus().toggleBlockquote().run(), isActive: (editor) => editor.isActive("blockquote") },
  { name: "codeBlock", sign: "{ }", run: (editor) => editor.chain().focus().toggleCodeBlock().run(), isActive: (editor) => editor.isActive("codeBlock") },
  { name: "table", sign: "▦", run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
];

export const historyCommands: EditorCommand[] = [
  { name: "undo", sign: "↶", run: (editor) => editor.chain().focus().undo().run() },
  { name: "redo", sign: "↷", run: (editor) => editor.chain().focus().redo().run() },
];

/** What a row of words can be: the choices of the toolbar's list. */
export const blockKinds = ["paragraph", "2", "3", "4"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** What the block at the caret is. */
export const blockKindAt = (editor: Editor): BlockKind => blockKinds.find((kind) => kind !== "paragraph" && editor.isActive("heading", { level: Number(kind) })) ?? "paragraph";

/** Makes the block at the caret a paragraph or a heading. */
export function setBlockKind(editor: Editor, kind: BlockKind): void {
  const chain = editor.chain().focus();
  if (kind === "paragraph") chain.setParagraph().run();
  else chain.setHeading({ level: Number(kind) as 2 | 3 | 4 }).run();
}

/** What can be done with the table round the caret. */
export const tableActions = ["rowBefore", "rowAfter", "columnBefore", "columnAfter", "headerRow", "headerColumn", "deleteRow", "deleteColumn", "deleteTable"] as const;
export type TableAction = (typeof tableActions)[number];

export function changeTable(editor: Editor, action: TableAction): void {
  const chain = editor.chain().focus();
  const steps: Record<TableAction, () => typeof chain> = {
    rowBefore: () => chain.addRowBefore(),
    columnBefore: () => chain.addColumnBefore(),
    headerRow: () => chain.toggleHeaderRow(),
    headerColumn: () => chain.toggleHeaderColumn(),
    rowAfter: () => chain.addRowAfter(),
    columnAfter: () => chain.addColumnAfter(),
    deleteRow: () => chain.deleteRow(),
    deleteColumn: () => chain.deleteColumn(),
    deleteTable: () => chain.deleteTable(),
  };
  steps[action]().run();
}
