import { Trans } from "@lingui/react/macro";
import { useCallback, useEffect, useRef, useState, type ComponentType } from "react";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { suggestionsHref } from "../hrefs";
import type { BesideWriting } from "./editor/remarks-beside.client";
import { PlainForm, type PlainFormValues } from "./plain-form";

interface WriteDocumentProps {
  document: { id: number; title: string; language: string; createdAt: string };
  person: { id: number; name: string };
  values: PlainFormValues;
  beside: BesideWriting;
  /** They write; otherwise they suggest, and have a page of its own for it without JavaScript. */
  mayWrite: boolean;
  /** The form came back with something to mend: it stays, whatever else could be shown. */
  returned: boolean;
  pending: boolean;
}

type Editor = ComponentType<{ document: WriteDocumentProps["document"]; person: WriteDocumentProps["person"]; beside: BesideWriting; onOpened: () => void }>;

/**
 * The text, ready to be changed. The plain form stands first and always works; once the editor and the
 * text have arrived, the editor takes its place, unless somebody has already typed into the form.
 */
export function WriteDocument({ document, person, beside, mayWrite, values, returned, pending }: WriteDocumentProps) {
  const [Editor, setEditor] = useState<Editor | null>(null);
  const [shown, setShown] = useState<"form" | "editor">("form");
  const [offered, setOffered] = useState(false);
  const textArea = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let gone = false;
    const arrived = import("./editor/live-editor.client");
    arrived.then(({ LiveEditor }) => !gone && setEditor(() => LiveEditor), () => {});
    return () => {
      gone = true;
    };
  }, []);

  const opened = useCallback(() => {
    const area = textArea.current?.querySelector("textarea");
    const touched = returned || (area ? area.value !== area.defaultValue : false);
    if (touched) setOffered(true);
    else setShown("editor");
  }, [returned]);

  const showEditor = () => {
    setOffered(false);
    setShown("editor");
  };

  return (
    <>
      {offered ? (
        <Notice
          title={<Trans id="documents.together.title">You can also write together with others</Trans>}
          action={<Button type="button" tone="quiet" size="sm" onClick={showEditor}><Trans id="documents.together.action">Go on without this form</Trans></Button>}
        >
          <Trans id="documents.together.body">What you have typed into the form is not saved yet. Save it first, or copy it.</Trans>
        </Notice>
      ) : null}
      {shown === "editor" ? null : mayWrite ? <PlainForm values={values} language={document.language} textArea={textArea} pending={pending} /> : <SuggestWithoutEditor document={document} />}
      {Editor ? <div className={shown === "editor" ? undefined : "hidden"}><Editor document={document} person={person} beside={beside} onOpened={opened} /></div> : null}
    </>
  );
}

/** Until the editor is there, and without JavaScript. */
function SuggestWithoutEditor({ document }: Pick<WriteDocumentProps, "document">) {
  return (
    <Notice still action={<LinkButton to={suggestionsHref(document)} size="sm"><Trans id="documents.suggestions.new">Suggest another wording</Trans></LinkButton>}>
      <Trans id="documents.suggest.opening">The text opens here, and what you type and delete in it is suggested. You can also suggest another wording for a passage by a form.</Trans>
    </Notice>
  );
}
