import { useLingui } from "@lingui/react/macro";
import { maxQuotationLength } from "../../remarks/quotation";

/** Turns the codes of the comment forms into sentences in the reader's language. */
export function useRemarkErrors(): (codes: string[] | null | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    quotation_missing: t({ id: "documents.comment.error.missing", message: "These words are not in the text. Copy them as they stand there." }),
    quotation_long: t({ id: "documents.comment.error.long", message: `Quote at most ${maxQuotationLength} characters.` }),
    page_unknown: t({ id: "documents.comment.error.page", message: "The file has no such page. Give its number, or leave it blank." }),
    required: t({ id: "documents.comment.error.required", message: "Write your comment." }),
    too_long: t({ id: "documents.comment.error.tooLong", message: "The comment is too long." }),
    too_deep: t({ id: "documents.comment.error.tooDeep", message: "Lists and quotations lie too deep in one another." }),
    too_many: t({ id: "documents.comment.error.tooMany", message: "There are too many comments here; begin a thread in the team instead." }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? code);
}
