import { ListItem } from "@tiptap/extension-list";
import { TableKit, TableCell, TableHeader } from "@tiptap/extension-table";
import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { CodeMark } from "./code-mark";

/** Cells hold one paragraph, as in Markdown. */
const Cell = TableCell.extend({ content: "paragraph" });
const HeaderCell = TableHeader.extend({ content: "paragraph" });

/** An item may begin with anything, as in Markdown. */
const Item = ListItem.extend({ content: "block+" });

/**
 * The editor's schema: what `parseMarkdown` makes, and nothing that could not be written back as
 * Markdown. Its marks lie in the order of `markOrder`.
 */
export const editorExtensions = (placeholder: string) => [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    underline: false,
    code: false,
    listItem: false,
    trailingNode: false,
    link: { openOnClick: false, autolink: true, isAllowedUri: (href) => isAllowedLink(href) },
  }),
  CodeMark,
  Item,
  TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
  Cell,
  HeaderCell,
  Placeholder.configure({ placeholder }),
];
