import type { Extensions } from "@tiptap/core";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { Deletion, Insertion } from "../suggestions/marks";
import { Picture } from "../pictures/picture-node";
import { Callout, Footnote, GuidedField } from "./document-nodes";

/** Each block takes its direction from its own words. */
const HTMLAttributes = { dir: "auto" };

/** A cell holds paragraphs only: what Markdown, a phone and a screen reader can still make sense of. */
const cellContent = "paragraph+";

interface ExtensionTexts {
  /** Names a task's checkbox for a screen reader: "Done: write to the ministry". */
  taskLabel: (words: string) => string;
}

/**
 * What a document is made of. The one list for the editor and the server: whatever is not in it does
 * not exist, neither on the page nor in an export. History is left to the collaboration.
 */
export function documentExtensions(texts?: ExtensionTexts): Extensions {
  return [
    StarterKit.configure({
      paragraph: { HTMLAttributes },
      heading: { levels: [2, 3, 4], HTMLAttributes },
      link: {
        openOnClick: false,
        defaultProtocol: "https",
        isAllowedUri: (url) => isAllowedLink(url),
        HTMLAttributes: { rel: "noopener nofollow", target: null },
      },
      underline: false,
      undoRedo: false,
      trailingNode: false,
    }),
    Insertion,
    Deletion,
    Callout,
    Picture,
    Footnote,
    GuidedField,
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => texts?.taskLabel(node.firstChild?.textContent ?? "") ?? "" },
    }),
    // Copied as it is read, without the width that TipTap would write into a style attribute.
    Table.extend({ renderHTML: ({ HTMLAttributes: attributes }) => ["table", attributes, ["tbody", 0]] }).configure({ resizable: false }),
    TableRow,
    TableHeader.extend({ content: cellContent }),
    TableCell.extend({ content: cellContent }),
  ];
}
