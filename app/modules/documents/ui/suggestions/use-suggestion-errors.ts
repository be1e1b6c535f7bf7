import { useLingui } from "@lingui/react/macro";
import { maxQuotationLength } from "../../remarks/quotation";
import { maxWording } from "../../suggestions/limits";

/** Turns the codes of the suggestion form into sentences in the reader's language. */
export function useSuggestionErrors(): (codes: string[] | null | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    quotation_blank: t({ id: "documents.suggestion.error.blank", message: "Say which passage you mean." }),
    quotation_missing: t({ id: "documents.comment.error.missing", message: "These words are not in the text. Copy them as they stand there." }),
    quotation_long: t({ id: "documents.comment.error.long", message: `Quote at most ${maxQuotationLength} characters.` }),
    wording_long: t({ id: "documents.suggestion.error.long", message: `A wording has at most ${maxWording} characters.` }),
    wording_same: t({ id: "documents.suggestion.error.same", message: "These are the words that stand there already, or they cannot be changed by a suggestion." }),
    too_many: t({ id: "documents.suggestion.error.tooMany", message: "There are too many open suggestions; some have to be taken or refused first." }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? code);
}
