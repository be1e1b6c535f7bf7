import type { Editor } from "@tiptap/core";
import { calloutKinds, type CalloutKind } from "../../text/document-nodes";
import { blockCommands, setBlockKind } from "./commands.client";

/** What needs words before it can be inserted: a form asks for them. */
export type AskedFor = "footnote" | "guidedField" | "picture";

/** What needs words alone. */
export type AskedWords = Exclude<AskedFor, "picture">;

/** A thing that can be put where the caret stands: from the toolbar's list and from the menu that `/` opens. */
export type InsertionName = "heading2" | "heading3" | "heading4" | "bulletList" | "orderedList" | "taskList" | "blockquote" | "codeBlock" | "table" | "rule" | CalloutKind | AskedFor;

export interface Insertion {
  name: InsertionName;
  run: (editor: Editor) => void;
  asksFor?: AskedFor;
}

const headings = [2, 3, 4] as const;

const nothing = () => {};

/** What the `/` menu offers, in its order. */
export const insertions: Insertion[] = [
  ...headings.map((level): Insertion => ({ name: `heading${level}`, run: (editor) => setBlockKind(editor, String(level) as "2" | "3" | "4") })),
  ...blockCommands.map(({ name, run }): Insertion => ({ name: name as InsertionName, run })),
  ...calloutKinds.map((kind): Insertion => ({ name: kind, run: (editor) => wrapInCallout(editor, kind) })),
  { name: "picture", run: nothing, asksFor: "picture" },
  { name: "footnote", run: nothing, asksFor: "footnote" },
  { name: "guidedField", run: nothing, asksFor: "guidedField" },
  { name: "rule", run: (editor) => editor.chain().focus().setHorizontalRule().run() },
];

/** What the toolbar's list offers: all that has no button of its own. */
export const unbuttoned = insertions.filter(({ name }) => !headings.some((level) => name === `heading${level}`) && !blockCommands.some((command) => command.name === name));

/** Sets the block at the caret off as a callout; inside one already, changes what it says it is. */
function wrapInCallout(editor: Editor, kind: CalloutKind): void {
  const chain = editor.chain().focus();
  if (editor.isActive("callout", { kind })) chain.lift("callout").run();
  else if (editor.isActive("callout")) chain.updateAttributes("callout", { kind }).run();
  else chain.wrapIn("callout", { kind }).run();
}

/** Puts a footnote or a guided field at the caret, or gives the selected one other words. */
export function insertAsked(editor: Editor, what: AskedWords, words: string): void {
  const attrs = what === "footnote" ? { note: words } : { prompt: words };
  const chain = editor.chain().focus();
  if (selectedWords(editor, what) === null) chain.insertContent({ type: what, attrs }).run();
  else chain.updateAttributes(what, attrs).run();
}

/** The words of the footnote or guided field that is selected; null when none is. */
export function selectedWords(editor: Editor, what: AskedWords): string | null {
  const { selection } = editor.state;
  if (!("node" in selection)) return null;
  const { node } = selection as unknown as { node: { type: { name: string }; attrs: { note?: string; prompt?: string } } };
  return node.type.name === what ? (node.attrs.note ?? node.attrs.prompt ?? "") : null;
}
