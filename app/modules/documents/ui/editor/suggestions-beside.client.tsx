import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import type { SuggestionSign } from "../../suggestions/marks";
import { openSuggestions } from "../../suggestions/open-suggestions";
import { settle } from "../../suggestions/settle";
import { SuggestedWords } from "../suggestions/suggested-words";
import { settles } from "./suggest-mode.client";

interface SuggestionsBesideProps {
  editor: Editor;
  person: { id: number };
  /** The person may take and refuse what others suggest. */
  decides: boolean;
  language: string;
  nameOf: (personId: number) => string;
}

/** What is suggested in the text, beside it: taken or refused one by one, or all. */
export function SuggestionsBeside({ editor, person, decides, language, nameOf }: SuggestionsBesideProps) {
  const { t } = useLingui();
  const format = useFormat();
  const open = useEditorState({ editor, selector: ({ editor: now }) => openSuggestions(now.state.doc) });
  const count = open.length;
  if (count === 0) return null;
  const decide = (chosen: (sign: SuggestionSign) => boolean, taken: boolean) => {
    const change = editor.state.tr.setMeta(settles, true);
    settle(change, chosen, taken);
    editor.view.dispatch(change);
    editor.commands.focus();
  };
  return (
    <section aria-label={t({ id: "documents.suggestions", message: "Suggested changes" })} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-sm font-semibold"><Plural id="documents.suggestions.open" value={count} one="# open suggestion" other="# open suggestions" /></h2>
        {decides && count > 1 ? (
          <div className="flex flex-wrap gap-1">
            <Button type="button" size="sm" tone="quiet" onClick={() => decide(() => true, true)}><Trans id="documents.suggestions.takeAll">Take all</Trans></Button>
            <Button type="button" size="sm" tone="plain" onClick={() => decide(() => true, false)}><Trans id="documents.suggestions.refuseAll">Refuse all</Trans></Button>
          </div>
        ) : null}
      </div>
      <ul className="grid gap-3">
        {open.map(({ id, by, at, pieces }) => {
          const chosen = (sign: SuggestionSign) => sign.id === id && sign.by === by;
          return (
            <li key={`${by} ${id}`} className="grid gap-2 rounded-control border border-line p-3">
              <p className="text-sm"><bdi className="font-medium">{nameOf(by)}</bdi> <span className="text-ink-muted">{format.dateTime(new Date(at * 1_000))}</span></p>
              <SuggestedWords pieces={pieces} language={language} />
              {decides || by === person.id ? (
                <div className="flex flex-wrap gap-1">
                  {decides ? <Button type="button" size="sm" tone="quiet" onClick={() => decide(chosen, true)}><Trans id="documents.suggestion.take">Take</Trans></Button> : null}
                  <Button type="button" size="sm" tone="plain" onClick={() => decide(chosen, false)}>{decides ? <Trans id="documents.suggestion.refuse">Refuse</Trans> : <Trans id="documents.suggestion.takeBack">Take back</Trans>}</Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
