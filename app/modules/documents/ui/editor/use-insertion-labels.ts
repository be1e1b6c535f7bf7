import { useLingui } from "@lingui/react/macro";
import type { InsertionName } from "./insertions.client";
import { useCommandLabels } from "./use-command-labels";

/** What the things that can be inserted are called. */
export function useInsertionLabels(): Record<InsertionName, string> {
  const { t } = useLingui();
  const { commands, blocks } = useCommandLabels();
  return {
    heading2: blocks[2],
    heading3: blocks[3],
    heading4: blocks[4],
    bulletList: commands.bulletList,
    orderedList: commands.orderedList,
    taskList: commands.taskList,
    blockquote: commands.blockquote,
    codeBlock: commands.codeBlock,
    table: t({ id: "documents.insert.table", message: "Table" }),
    note: t({ id: "documents.insert.note", message: "Callout: note" }),
    tip: t({ id: "documents.insert.tip", message: "Callout: tip" }),
    important: t({ id: "documents.insert.important", message: "Callout: important" }),
    warning: t({ id: "documents.insert.warning", message: "Callout: warning" }),
    picture: t({ id: "documents.insert.picture", message: "Picture" }),
    footnote: t({ id: "documents.insert.footnote", message: "Footnote" }),
    guidedField: t({ id: "documents.insert.guidedField", message: "Guided field of a template" }),
    rule: t({ id: "documents.insert.rule", message: "Dividing line" }),
  };
}
