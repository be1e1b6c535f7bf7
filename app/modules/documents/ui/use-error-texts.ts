import { useLingui } from "@lingui/react/macro";
import { maxMarkdownLength, maxTitleLength } from "../contract";

/** Turns the codes of the documents' forms into sentences in the reader's language. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    title_missing: t({ id: "documents.error.titleMissing", message: "Give the document a title." }),
    title_long: t({ id: "documents.error.titleLong", message: `A title has at most ${maxTitleLength} characters.` }),
    kind_missing: t({ id: "documents.error.kindMissing", message: "Choose what kind of document this is." }),
    language_missing: t({ id: "documents.error.languageMissing", message: "Choose the language the document is written in." }),
    text_long: t({ id: "documents.error.textLong", message: `A text has at most ${maxMarkdownLength} characters; divide it into several documents.` }),
    text_too_deep: t({ id: "documents.error.textTooDeep", message: "Lists and quotations lie too deep in one another; make the text flatter." }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? code);
}
