import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/text-area";
import { suggestionsHref } from "../../hrefs";
import { useSuggestionErrors } from "./use-suggestion-errors";

interface SuggestFormProps {
  freshId: string;
  language: string;
  typed: { [name: string]: string };
  errors: Record<string, string[] | null>;
}

/** Other words for a passage; works without JavaScript. */
export function SuggestForm({ freshId, language, typed, errors }: SuggestFormProps) {
  const { t } = useLingui();
  const errorTexts = useSuggestionErrors();
  return (
    <Form method="post" className="grid max-w-form gap-4" key={freshId}>
      <input type="hidden" name="intent" value="suggest" />
      <input type="hidden" name="id" value={freshId} />
      <input type="hidden" name="before" value={typed.before ?? ""} />
      <input type="hidden" name="behind" value={typed.behind ?? ""} />
      <TextArea
        name="quotation" rows={3} required lang={language} defaultValue={typed.quotation} errors={errorTexts(errors.quotation)}
        label={t({ id: "documents.comment.passage", message: "Passage" })}
        hint={t({ id: "documents.suggestion.passageHint", message: "Copy the words from the text as they stand there." })}
      />
      <TextArea
        name="wording" rows={3} lang={language} defaultValue={typed.wording} errors={errorTexts(errors.wording)}
        label={t({ id: "documents.suggestion.wording", message: "Your wording" })}
        hint={t({ id: "documents.suggestion.wordingHint", message: "Left blank, you suggest to take the passage out." })}
      />
      <div><Button><Trans id="documents.suggestion.send">Suggest</Trans></Button></div>
    </Form>
  );
}

/** Leads from words that are selected on the page to the form, with the words in it. */
export function SuggestSelected({ document, passage }: { document: { id: number; title: string }; passage: { quotation: string; before: string; behind: string } }) {
  return (
    <Form method="get" action={`${suggestionsHref(document)}#suggest`}>
      {(["quotation", "before", "behind"] as const).map((name) => <input key={name} type="hidden" name={name} value={passage[name]} />)}
      <Button size="sm" tone="quiet"><Trans id="documents.suggestions.new">Suggest another wording</Trans></Button>
    </Form>
  );
}
