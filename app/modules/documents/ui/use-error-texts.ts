import { useLingui } from "@lingui/react/macro";
import { maxFolderNameLength, maxMarkdownLength, maxTitleLength } from "../contract";

/** Turns the codes of the documents' forms into sentences in the reader's language. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    title_missing: t({ id: "documents.error.titleMissing", message: "Give the document a title." }),
    title_long: t({ id: "documents.error.titleLong", message: `A title has at most ${maxTitleLength} characters.` }),
    kind_missing: t({ id: "documents.error.kindMissing", message: "Choose what kind of document this is." }),
    kind_published: t({ id: "documents.error.kindPublished", message: "Readers were shown this guidance, so it stays guidance. Withdraw it instead." }),
    language_missing: t({ id: "documents.error.languageMissing", message: "Choose the language the document is written in." }),
    text_long: t({ id: "documents.error.textLong", message: `A text has at most ${maxMarkdownLength} characters; divide it into several documents.` }),
    folder_name_missing: t({ id: "documents.error.folderName", message: "Give the folder a name." }),
    folder_name_long: t({ id: "documents.error.folderNameLong", message: `A folder's name has at most ${maxFolderNameLength} characters.` }),
    folder_twin: t({ id: "documents.error.folderTwin", message: "There is a folder of this name here already." }),
    folder_deep: t({ id: "documents.error.folderDeep", message: "Folders would lie too deep in one another there, or there are too many." }),
    folder_missing: t({ id: "documents.error.folderMissing", message: "That folder is no longer there." }),
    text_too_deep: t({ id: "documents.error.textTooDeep", message: "Lists and quotations lie too deep in one another; make the text flatter." }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? code);
}
