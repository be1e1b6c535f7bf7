import { Trans } from "@lingui/react/macro";
import type { ComparedPassage, Piece } from "../contract";

const shapes: Record<ComparedPassage["shape"], string> = {
  text: "", item: "ms-6 list-item list-disc", quote: "border-s-4 border-line ps-4", row: "border-s border-line ps-3", code: "font-mono text-sm whitespace-pre-wrap",
  heading2: "text-lg font-semibold", heading3: "font-semibold", heading4: "font-semibold",
};

/** The words of one passage, with what went struck and what came underlined; said in words to a screen reader. */
export function ComparedWords({ shape, pieces, lang }: { shape: ComparedPassage["shape"]; pieces: Piece[]; lang: string }) {
  return (
    <p dir="auto" lang={lang} className={`min-w-0 text-start wrap-anywhere ${shapes[shape]}`}>
      {pieces.map((piece, place) => <ComparedPiece key={place} piece={piece} />)}
    </p>
  );
}

function ComparedPiece({ piece: { text, change } }: { piece: Piece }) {
  if (change === "added") {
    return <ins className="rounded-sm bg-positive-soft text-positive underline decoration-2 underline-offset-3"><Said><Trans id="guidance.compare.in">put in:</Trans></Said>{text}<Said><Trans id="guidance.compare.end">end of change</Trans></Said></ins>;
  }
  if (change === "removed") {
    return <del className="rounded-sm bg-critical-soft text-critical line-through decoration-2"><Said><Trans id="guidance.compare.out">taken out:</Trans></Said>{text}<Said><Trans id="guidance.compare.end">end of change</Trans></Said></del>;
  }
  return text;
}

/** Most screen readers pass over the meaning of ins and del. */
const Said = ({ children }: { children: React.ReactNode }) => <span className="visually-hidden"> {children} </span>;
