import { Plural, Trans } from "@lingui/react/macro";
import { Disclosure } from "~/ui/disclosure";
import type { ComparedPart } from "../compare/fold-passages";
import type { ComparedPassage, ComparisonLook } from "../contract";
import { ComparedWords } from "./compared-passage";

interface ComparedTextProps {
  parts: ComparedPart[];
  look: ComparisonLook;
  lang: string;
  /** what stands above the two sides */
  sides: [string, string];
}

/** Two texts compared by words: in one text, or each beside what became of it. What stayed is folded away. */
export function ComparedText({ parts, look, lang, sides }: ComparedTextProps) {
  return (
    <div className="grid gap-4">
      {look === "beside" ? <p aria-hidden="true" className="hidden grid-cols-2 gap-6 border-b border-line pb-1.5 text-sm font-medium text-ink-muted md:grid"><span>{sides[0]}</span><span>{sides[1]}</span></p> : null}
      {parts.map((part, place) => {
        const passages = part.passages.map((passage, row) => <Passage key={row} {...{ passage, look, lang, sides }} />);
        const count = passages.length;
        if (!part.folded) return <div key={place} className="grid gap-3">{passages}</div>;
        return (
          <Disclosure key={place} summary={<Plural id="guidance.compare.folded" value={count} one="# passage stayed as it was" other="# passages stayed as they were" />}>
            <div className="grid gap-3 text-ink-muted">{passages}</div>
          </Disclosure>
        );
      })}
    </div>
  );
}

function Passage({ passage, look, lang, sides }: Pick<ComparedTextProps, "look" | "lang" | "sides"> & { passage: ComparedPassage }) {
  const { shape, pieces, change } = passage;
  const mark = change === "same" ? "" : "border-s-4 border-accent ps-3";
  if (look === "inline") return <div className={mark}><ComparedWords {...{ shape, pieces, lang }} /></div>;
  const before = pieces.filter((piece) => piece.change !== "added");
  const after = pieces.filter((piece) => piece.change !== "removed");
  return (
    <div className={`grid gap-x-6 gap-y-1 md:grid-cols-2 ${mark}`}>
      {change === "same" ? <div className="max-md:hidden"><ComparedWords shape={shape} pieces={before} lang={lang} /></div> : <Side name={sides[0]} empty={before.length === 0}><ComparedWords shape={shape} pieces={before} lang={lang} /></Side>}
      {change === "same" ? <ComparedWords shape={shape} pieces={after} lang={lang} /> : <Side name={sides[1]} empty={after.length === 0}><ComparedWords shape={shape} pieces={after} lang={lang} /></Side>}
    </div>
  );
}

/** One side of a passage that changed, named where the two stand below each other. */
function Side({ name, empty, children }: { name: string; empty: boolean; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="text-xs text-ink-muted md:visually-hidden">{name}</p>
      {empty ? <p className="text-ink-muted"><Trans id="guidance.compare.nothing">Nothing stands here</Trans></p> : children}
    </div>
  );
}
