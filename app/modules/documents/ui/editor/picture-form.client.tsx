import { Trans, useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/core";
import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { FileLine } from "~/modules/files/contract";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { filesHref } from "../../hrefs";
import { maxPictureAlt } from "../../pictures/picture-attributes";
import { useDocumentFileErrors } from "../pictures/use-document-file-errors";

interface PictureFormProps {
  editor: Editor;
  document: { id: number; title: string };
  /** A picture that was pasted or dropped. */
  given: File | null;
  onDone: () => void;
}

interface Answer {
  added: FileLine | null;
  errors: Record<string, string[] | undefined>;
}

/** Asks for a picture and what it shows, brings it to the document and puts it where the caret stands. */
export function PictureForm({ editor, document, given, onDone }: PictureFormProps) {
  const { t } = useLingui();
  const fetcher = useFetcher<Answer>();
  const errorTexts = useDocumentFileErrors();
  const form = useRef<HTMLFormElement>(null);
  const placed = useRef<FileLine>();
  const answer = fetcher.state === "idle" ? fetcher.data : undefined;
  const added = answer?.added;
  useEffect(() => {
    // What is put into the text renders this form once more before it closes.
    if (!added?.picture || placed.current === added) return;
    placed.current = added;
    const { id, picture: { alt, width, height } } = added;
    // Behind what is selected: a picture that was just put there is, and the next one must not take its place.
    editor.chain().focus().insertContentAt(editor.state.selection.to, { type: "picture", attrs: { file: id, alt, width, height } }).run();
    onDone();
  }, [added, editor, onDone]);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>(given ? "[name=alt]" : "[name=file]")?.focus();
  }, [given]);

  const send = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if (given) fields.set("file", given);
    fetcher.submit(fields, { method: "post", action: filesHref(document), encType: "multipart/form-data" });
  };
  const fileErrors = added && !added.picture ? ["no_picture"] : answer?.errors.file;
  return (
    <form ref={form} onSubmit={send} onKeyDown={(event) => event.key === "Escape" && onDone()} role="presentation" className="grid gap-3 py-2">
      <input type="hidden" name="stay" value="yes" />
      {given ? <p className="text-sm"><bdi>{given.name}</bdi></p> : <TextField name="file" type="file" accept="image/*" required errors={errorTexts(fileErrors)} label={t({ id: "documents.picture.file", message: "Picture" })} />}
      <TextField
        name="alt" type="text" required maxLength={maxPictureAlt} autoComplete="off" errors={errorTexts(given && fileErrors ? fileErrors : answer?.errors.alt)}
        label={t({ id: "documents.files.alt", message: "What the picture shows" })}
        hint={t({ id: "documents.picture.altHint", message: "For those who do not see it, as you would tell it on the telephone." })}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" pending={fetcher.state !== "idle"}><Trans id="documents.picture.insert">Insert the picture</Trans></Button>
        <Button type="button" tone="plain" size="sm" onClick={onDone}><Trans id="documents.link.cancel">Cancel</Trans></Button>
      </div>
    </form>
  );
}
