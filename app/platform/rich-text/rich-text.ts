/**
 * What people write, as JSON of the editor's schema: ProseMirror nodes under the names TipTap gives them.
 * It is made by `parseMarkdown` only, so every node here has passed the parser's allow-list.
 */
export type RichText = {
  type: "doc";
  content: Block[];
};

export type Block =
  | Paragraph
  | { type: "heading"; attrs: { level: HeadingLevel }; content: Inline[] }
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs: { start: number }; content: ListItem[] }
  | { type: "blockquote"; content: Block[] }
  | { type: "codeBlock"; attrs: { language: string | null }; content: PlainText[] }
  | { type: "table"; content: TableRow[] }
  | { type: "horizontalRule" };

export type HeadingLevel = 1 | 2 | 3;

export interface Paragraph {
  type: "paragraph";
  content: Inline[];
}

export interface ListItem {
  type: "listItem";
  content: Block[];
}

export interface TableRow {
  type: "tableRow";
  content: TableCell[];
}

export interface TableCell {
  type: "tableHeader" | "tableCell";
  content: [Paragraph];
}

export type Inline = MarkedText | { type: "hardBreak" };

export interface MarkedText {
  type: "text";
  text: string;
  marks?: Mark[];
}

/** Text of a code block, which bears no marks. */
export interface PlainText {
  type: "text";
  text: string;
}

export type Mark = { type: "bold" | "italic" | "strike" | "code" } | { type: "link"; attrs: { href: string } };

/** The order in which marks lie on a text, outermost first; the editor's schema has the same. */
export const markOrder: readonly Mark["type"][] = ["link", "bold", "italic", "strike", "code"];

/** How deep lists and quotations may lie in one another. */
export const maxNesting = 10;

/** Why a text cannot be taken: lists and quotations deeper than `maxNesting`. */
export class NestedTooDeep extends Error {
  override readonly name = "NestedTooDeep";
}
