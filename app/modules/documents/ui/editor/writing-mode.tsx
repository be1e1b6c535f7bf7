import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "~/ui/button";

interface WritingModeProps {
  suggesting: boolean;
  /** They may only suggest. */
  fixed: boolean;
  onChange: (suggesting: boolean) => void;
}

/** Whether what one types stands in the text, or is suggested for it. */
export function WritingMode({ suggesting, fixed, onChange }: WritingModeProps) {
  const { t } = useLingui();
  if (fixed) return <p className="text-sm text-ink-muted"><Trans id="documents.mode.onlySuggest">You suggest changes here: what you type and delete stands out until somebody who writes the document takes or refuses it.</Trans></p>;
  return (
    <div role="group" aria-label={t({ id: "documents.mode", message: "What you type" })} className="flex gap-1">
      <Button type="button" size="sm" tone={suggesting ? "plain" : "quiet"} aria-pressed={!suggesting} onClick={() => onChange(false)}><Trans id="documents.mode.write">Write</Trans></Button>
      <Button type="button" size="sm" tone={suggesting ? "quiet" : "plain"} aria-pressed={suggesting} onClick={() => onChange(true)}><Trans id="documents.mode.suggest">Suggest</Trans></Button>
    </div>
  );
}
