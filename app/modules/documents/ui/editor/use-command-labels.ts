import { useLingui } from "@lingui/react/macro";
import type { BlockKind, EditorCommand, TableAction } from "./commands.client";

/** What the toolbar's buttons and choices are called. */
export function useCommandLabels() {
  const { t } = useLingui();
  const commands: Record<EditorCommand["name"], string> = {
    bold: t({ id: "documents.tool.bold", message: "Bold" }),
    italic: t({ id: "documents.tool.italic", message: "Italic" }),
    strike: t({ id: "documents.tool.strike", message: "Struck through" }),
    code: t({ id: "documents.tool.code", message: "Code" }),
    bulletList: t({ id: "documents.tool.bulletList", message: "List" }),
    orderedList: t({ id: "documents.tool.orderedList", message: "Numbered list" }),
    taskList: t({ id: "documents.tool.taskList", message: "Task list" }),
    blockquote: t({ id: "documents.tool.blockquote", message: "Quotation" }),
    codeBlock: t({ id: "documents.tool.codeBlock", message: "Block of code" }),
    table: t({ id: "documents.tool.table", message: "Insert a table" }),
    undo: t({ id: "documents.tool.undo", message: "Undo" }),
    redo: t({ id: "documents.tool.redo", message: "Redo" }),
  };
  const blocks: Record<BlockKind, string> = {
    paragraph: t({ id: "documents.tool.paragraph", message: "Text" }),
    2: t({ id: "documents.tool.heading2", message: "Heading" }),
    3: t({ id: "documents.tool.heading3", message: "Subheading" }),
    4: t({ id: "documents.tool.heading4", message: "Minor heading" }),
  };
  const tables: Record<TableAction, string> = {
    rowBefore: t({ id: "documents.tool.rowBefore", message: "Add a row above" }),
    rowAfter: t({ id: "documents.tool.rowAfter", message: "Add a row below" }),
    columnBefore: t({ id: "documents.tool.columnBefore", message: "Add a column before" }),
    columnAfter: t({ id: "documents.tool.columnAfter", message: "Add a column after" }),
    headerRow: t({ id: "documents.tool.headerRow", message: "First row as headings, or not" }),
    headerColumn: t({ id: "documents.tool.headerColumn", message: "First column as headings, or not" }),
    deleteRow: t({ id: "documents.tool.deleteRow", message: "Delete the row" }),
    deleteColumn: t({ id: "documents.tool.deleteColumn", message: "Delete the column" }),
    deleteTable: t({ id: "documents.tool.deleteTable", message: "Delete the table" }),
  };
  return { commands, blocks, tables };
}
