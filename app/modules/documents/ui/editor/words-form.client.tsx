import { Trans, useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/core";
import { useEffect, useRef, type FormEvent } from "react";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/text-area";
import { maxNoteLength, maxPromptLength } from "../../text/document-nodes";
import { insertAsked, selectedWords, type AskedWords } from "./insertions.client";

/** Asks for the words of a footnote, or what a template's guided field asks for. */
export function WordsForm({ editor, what, onDone }: { editor: Editor; what: AskedWords; onDone: () => void }) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const isNote = what === "footnote";
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  const leave = () => {
    onDone();
    editor.commands.focus();
  };
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get(what) ?? "").replace(/\s+/g, " ").trim();
    if (words) insertAsked(editor, what, words);
    leave();
  };

  return (
    <form ref={form} onSubmit={apply} onKeyDown={(event) => event.key === "Escape" && leave()} role="presentation" className="flex flex-wrap items-end gap-3 py-2">
      <div className="min-w-0 flex-1 basis-60">
        <TextArea
          name={what}
          rows={2}
          required
          maxLength={isNote ? maxNoteLength : maxPromptLength}
          defaultValue={selectedWords(editor, what) ?? ""}
          label={isNote ? t({ id: "documents.footnote.words", message: "Words of the footnote" }) : t({ id: "documents.guidedField.prompt", message: "What the template asks for" })}
        />
      </div>
      <Button size="sm"><Trans id="documents.words.apply">Put it into the text</Trans></Button>
      <Button type="button" tone="plain" size="sm" onClick={leave}><Trans id="documents.link.cancel">Cancel</Trans></Button>
    </form>
  );
}
