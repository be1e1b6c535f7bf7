import { Trans } from "@lingui/react/macro";
import type { Piece } from "~/platform/text/compare-words";
import { ChangedWords } from "~/ui/changed-words";
import type { ComparedPassage } from "../contract";

const shapes: Record<ComparedPassage["shape"], string> = {
  text: "", item: "ms-6 list-item list-disc", quote: "border-s-4 border-line ps-4", row: "border-s border-line ps-3", code: "font-mono text-sm whitespace-pre-wrap",
  heading2: "text-lg font-semibold", heading3: "font-semibold", heading4: "font-semibold",
};

const said = {
  added: <Trans id="guidance.compare.in">put in:</Trans>,
  removed: <Trans id="guidance.compare.out">taken out:</Trans>,
  end: <Trans id="guidance.compare.end">end of change</Trans>,
};

/** The words of one passage, with what went struck and what came underlined; said in words to a screen reader. */
export function ComparedWords({ shape, pieces, lang }: { shape: ComparedPassage["shape"]; pieces: Piece[]; lang: string }) {
  return (
    <p dir="auto" lang={lang} className={`min-w-0 text-start wrap-anywhere ${shapes[shape]}`}>
      <ChangedWords pieces={pieces} said={said} />
    </p>
  );
}
