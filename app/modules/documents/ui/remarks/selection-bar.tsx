import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/text-area";
import { commentsHref } from "../../hrefs";
import { maxQuotationLength, type Quotation } from "../../remarks/quotation";
import { SuggestSelected } from "../suggestions/suggest-form";
import { AskTeam } from "./ask-team";
import { RemarkForm } from "./remark-form";
import { selectedPassage } from "./selected-passage";

interface SelectionBarProps {
  document: { id: number; title: string };
  freshId: string;
  language: string;
  mayAsk: boolean;
  maySuggest: boolean;
}

/**
 * Appears when words of the text are selected: comments on them, or asks the team about them. Mod+Alt+M
 * opens the comment at once. Without JavaScript the page of all comments takes the words by hand.
 */
export function SelectionBar({ document: shown, freshId, language, mayAsk, maySuggest }: SelectionBarProps) {
  const { t } = useLingui();
  const [passage, setPassage] = useState<Quotation | null>(null);
  const [writing, setWriting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  /** A finger on the bar lets go of the selection before the button hears of it. */
  const held = useRef(false);

  useEffect(() => {
    const look = () => {
      if (!held.current && !box.current?.querySelector("textarea")) setPassage(selectedPassage());
    };
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.code !== "KeyM") return;
      const selected = selectedPassage();
      if (!selected) return;
      event.preventDefault();
      setPassage(selected);
      setWriting(true);
    };
    document.addEventListener("selectionchange", look);
    document.addEventListener("keydown", keys);
    return () => {
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("keydown", keys);
    };
  }, []);

  useEffect(() => {
    if (writing) box.current?.querySelector("textarea")?.focus();
  }, [writing]);

  if (!passage) return null;
  const close = () => {
    setWriting(false);
    setPassage(null);
  };
  const long = passage.quotation.length > maxQuotationLength;
  return (
    <div
      ref={box}
      onPointerDown={() => (held.current = true)}
      onPointerUp={() => setTimeout(() => (held.current = false), 500)}
      role="group" aria-label={t({ id: "documents.selection", message: "The selected words" })} className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface p-3 shadow-lg max-lg:pb-20">
      <div className="mx-auto grid max-w-read gap-2">
        {writing ? (
          <RemarkForm action={commentsHref(shown)} className="grid gap-2" onKeyDown={(event) => event.key === "Escape" && close()} onSubmit={() => setTimeout(close)}>
            <input type="hidden" name="intent" value="comment" />
            <input type="hidden" name="id" value={freshId} />
            <input type="hidden" name="quotation" value={passage.quotation} />
            <input type="hidden" name="before" value={passage.before} />
            <input type="hidden" name="behind" value={passage.behind} />
            <q lang={language} dir="auto" className="line-clamp-2 text-start text-sm text-ink-muted">{passage.quotation}</q>
            <TextArea id="selection-comment" name="message" rows={2} required label={t({ id: "documents.comment.message", message: "Your comment" })} />
            <div className="flex flex-wrap gap-2">
              <Button size="sm"><Trans id="documents.comment.send">Comment</Trans></Button>
              <Button type="button" size="sm" tone="plain" onClick={close}><Trans id="documents.link.cancel">Cancel</Trans></Button>
            </div>
          </RemarkForm>
        ) : (
          <div className="flex flex-wrap items-center gap-2">
            {long ? <p className="text-sm text-ink-muted"><Trans id="documents.selection.long">Select fewer words to comment on them.</Trans></p> : <Button type="button" size="sm" icon="edit" onClick={() => setWriting(true)}><Trans id="documents.selection.comment">Comment on this</Trans></Button>}
            {maySuggest && !long ? <SuggestSelected document={shown} passage={passage} /> : null}
            {mayAsk ? <AskTeam document={shown} quotation={passage.quotation} tone="quiet" /> : null}
          </div>
        )}
      </div>
    </div>
  );
}
